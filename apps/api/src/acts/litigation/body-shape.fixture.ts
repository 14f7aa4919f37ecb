export type Shape = new () => object;
export type Payload = Record<string, unknown>;

/** A field as its description tells the forms. */
export interface ShapeField {
  readonly name: string;
  readonly required: boolean;
  readonly type: unknown;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly isArray?: boolean;
  readonly items?: { readonly format?: string; readonly enum?: readonly string[] };
  readonly 'x-label': { readonly zh: string; readonly en: string };
  readonly 'x-help'?: { readonly zh: string; readonly en: string };
}

/** The fields of a body in their order. */
export function fieldsOf(shape: Shape): ShapeField[] {
  const prototype = shape.prototype as object;
  const names = (Reflect.getMetadata('swagger/apiModelPropertiesArray', prototype) ?? []) as string[];
  return names.map((marked) => {
    const name = marked.slice(1);
    const said = Reflect.getMetadata('swagger/apiModelProperties', prototype, name) as object;
    return { ...(said as Omit<ShapeField, 'name'>), name };
  });
}

/** The body of a group, or of the entries of a list of groups. */
export const groupOf = ({ type }: ShapeField): Shape | undefined =>
  typeof type === 'function' ? (type as () => Shape)() : undefined;

const uuid = '00000000-0000-4000-8000-000000000001';
const single = (format: string | undefined): string =>
  format === 'date' ? '2026-03-02' : format === 'uuid' ? uuid : '某';

const itemOf = ({ items }: ShapeField): string => items?.enum?.[0] ?? single(items?.format);

function valueOf(field: ShapeField): unknown {
  const group = groupOf(field);
  const times = Math.max(field.minItems ?? 1, 1);
  if (group) return field.isArray ? Array.from({ length: times }, () => filled(group)) : filled(group);
  if (field.enum) return field.enum[0];
  if (field.type === 'array') return Array.from({ length: times }, () => itemOf(field));
  if (field.type === 'integer') return field.minimum;
  if (field.type === 'number') return (field.minimum ?? 0) + 0.25;
  if (field.type === 'boolean') return true;
  if (field.type === 'object') return {};
  return single(field.format);
}

/** A body with everything in it that it asks for. */
export const filled = (shape: Shape): Payload =>
  Object.fromEntries(fieldsOf(shape).map((field) => [field.name, valueOf(field)]));

function wrongLists({ minItems = 0, maxItems = 0 }: ShapeField, entry: unknown): [unknown, string][] {
  const of = (length: number): unknown[] => Array.from({ length }, () => entry);
  return [
    ['某', 'notAList'],
    ...(minItems > 0 ? [[of(minItems - 1), 'tooFew'] as [unknown, string]] : []),
    [of(maxItems + 1), 'tooMany'],
  ];
}

/** Values a field must refuse, with what is said against them. */
export function wrongFor(field: ShapeField): readonly (readonly [unknown, string])[] {
  const group = groupOf(field);
  if (group && !field.isArray) return [['某', 'notAnObject']];
  if (group)
    return [...wrongLists(field, filled(group)), [Array(field.minItems || 1).fill('某'), 'notAnObject']];
  if (field.enum)
    return [
      ['NOTHING_OF_THE_KIND', 'notAllowedValue'],
      [5, 'notAllowedValue'],
    ];
  if (field.items?.enum)
    return [
      ...wrongLists({ ...field, maxItems: field.items.enum.length }, itemOf(field)),
      [['NOTHING_OF_THE_KIND'], 'notAllowedValue'],
    ];
  if (field.type === 'array') return wrongLists(field, itemOf(field));
  if (field.type === 'integer')
    return [
      [1.5, 'notAnInteger'],
      ['1', 'notAnInteger'],
      [(field.minimum ?? 0) - 1, 'outOfRange'],
      [(field.maximum ?? 0) + 1, 'outOfRange'],
    ];
  if (field.type === 'number')
    return [
      [1.005, 'notMoney'],
      ['1', 'notMoney'],
      [(field.minimum ?? 0) - 1, 'outOfRange'],
      [(field.maximum ?? 0) + 1, 'outOfRange'],
    ];
  if (field.type === 'boolean') return [['true', 'notAFlag']];
  if (field.type === 'object') return [['某', 'notAnObject']];
  if (field.format === 'date') return [['2026-02-30', 'notADate']];
  if (field.format === 'uuid') return [['officer-1', 'notAnId']];
  return [
    [5, 'notText'],
    ['某'.repeat((field.maxLength ?? 0) + 1), 'tooLong'],
    ['控\u0000制', 'controlCharacter'],
  ];
}

/** A place in a body: the field, its path, and the body anew with another value there. */
export interface Place {
  readonly field: ShapeField;
  readonly path: string;
  readonly put: (value: unknown) => Payload;
}

/** Every field of a body, those of its groups and of the first entry of its lists too. */
export function placesOf(shape: Shape, body: Payload, at = ''): Place[] {
  return fieldsOf(shape).flatMap((field) => {
    const put = (value: unknown): Payload => {
      const { [field.name]: _, ...rest } = body;
      return value === undefined ? rest : { ...rest, [field.name]: value };
    };
    const own: Place = { field, path: `${at}${field.name}`, put };
    const group = groupOf(field);
    if (!group) return [own];
    const value = body[field.name];
    const [first, ...more] = Array.isArray(value) ? (value as Payload[]) : [value as Payload];
    const below = placesOf(group, first ?? {}, `${own.path}${field.isArray ? '.0' : ''}.`);
    return [
      own,
      ...below.map((place) => ({
        ...place,
        put: (inner: unknown) => put(field.isArray ? [place.put(inner), ...more] : place.put(inner)),
      })),
    ];
  });
}
