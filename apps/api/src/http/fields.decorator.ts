import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsOptional, ValidateBy, ValidateNested } from 'class-validator';
import type { Wording } from '@mingjing/domain';
import * as check from './field-checks.js';
import type { FieldCheck } from './field-checks.js';
import { fromQuery, tidyText } from './field-readings.js';

type Shape = new () => object;

/** What every field of a body says of itself; label and control reach the forms through the description of the API. */
export interface FieldOptions {
  readonly label: Wording;
  readonly optional?: boolean;
  /** What a form says beside it, where the label alone leaves one in doubt. */
  readonly help?: Wording;
  /** How a form asks for it, where its kind does not say so. */
  readonly control?: string;
}

interface Field {
  readonly check: FieldCheck;
  readonly control: string;
  readonly schema: Record<string, unknown>;
  readonly params?: Record<string, string | number>;
  readonly more?: readonly PropertyDecorator[];
}

function field(options: FieldOptions, { check: holds, control, schema, params = {}, more = [] }: Field) {
  const description = {
    ...schema,
    required: !options.optional,
    description: options.label.en,
    'x-label': options.label,
    ...(options.help && { 'x-help': options.help }),
    'x-control': options.control ?? control,
  } as ApiPropertyOptions;
  const rule = ValidateBy(
    {
      name: 'field',
      validator: {
        validate: (value) => holds(value) === null,
        defaultMessage: (args) => holds(args?.value) ?? 'invalid',
      },
    },
    { context: params },
  );
  return applyDecorators(
    ApiProperty(description),
    rule,
    ...(options.optional ? [IsOptional()] : []),
    ...more,
  );
}

export interface TextFieldOptions extends FieldOptions, check.TextLimits {}

/** Text without control characters; blanks at its ends do not count, and nothing but blanks is nothing. */
export function TextField({
  max,
  min = 1,
  multiline = false,
  form,
  ...options
}: TextFieldOptions): PropertyDecorator {
  return field(options, {
    check: check.text({ max, min, multiline, ...(form && { form }) }),
    control: multiline ? 'textarea' : 'text',
    schema: {
      type: 'string',
      maxLength: max,
      ...(options.optional ? {} : { minLength: min }),
      ...(form && { pattern: form.pattern.source }),
    },
    params: { min, max },
    more: [Transform(({ value }) => tidyText(value, options.optional ?? false))],
  });
}

/** A secret, taken as it was typed. */
export function SecretField({
  max,
  min = 1,
  ...options
}: Omit<TextFieldOptions, 'multiline' | 'form'>): PropertyDecorator {
  return field(options, {
    check: check.text({ max, min }),
    control: 'password',
    schema: { type: 'string', format: 'password', minLength: min, maxLength: max },
    params: { min, max },
  });
}

/** A day of the calendar that exists. */
export function DateField(options: FieldOptions): PropertyDecorator {
  return field(options, {
    check: check.calendarDay,
    control: 'date',
    schema: { type: 'string', format: 'date' },
  });
}

export interface EnumFieldOptions extends FieldOptions {
  readonly values: readonly string[];
}

export function EnumField({ values, ...options }: EnumFieldOptions): PropertyDecorator {
  return field(options, {
    check: check.oneOf(values),
    control: 'select',
    schema: { type: 'string', enum: [...values] },
  });
}

/** Several of the values; in an address the name is repeated or the values are parted by commas. */
export function EnumListField({ values, ...options }: EnumFieldOptions): PropertyDecorator {
  return field(options, {
    check: check.list({ min: 0, max: values.length }, check.oneOf(values)),
    control: 'multiselect',
    schema: { type: 'string', enum: [...values], isArray: true },
    params: { max: values.length },
    more: [fromQuery('list')],
  });
}

export function FlagField(options: FieldOptions): PropertyDecorator {
  return field(options, {
    check: check.flag,
    control: 'checkbox',
    schema: { type: 'boolean' },
    more: [fromQuery('flag')],
  });
}

export interface IntegerFieldOptions extends FieldOptions {
  readonly min: number;
  readonly max: number;
}

export function IntegerField({ min, max, ...options }: IntegerFieldOptions): PropertyDecorator {
  return field(options, {
    check: check.integer(min, max),
    control: 'number',
    schema: { type: 'integer', minimum: min, maximum: max },
    params: { min, max },
    more: [fromQuery('integer')],
  });
}

const MOST_YUAN = 2_000_000_000;

export interface MoneyFieldOptions extends FieldOptions {
  /** In yuan; nothing or more where it is left out. */
  readonly min?: number;
}

/** An amount in yuan with at most two decimals, as it stands in decisions and judgments. */
export function MoneyField({ min = 0, ...options }: MoneyFieldOptions): PropertyDecorator {
  return field(options, {
    check: check.money(min, MOST_YUAN),
    control: 'money',
    schema: { type: 'number', minimum: min, maximum: MOST_YUAN, multipleOf: 0.01 },
    params: { min, max: MOST_YUAN },
  });
}

/** The id of a record (UUID). */
export function IdField(options: FieldOptions): PropertyDecorator {
  return field(options, {
    check: check.id,
    control: 'id',
    schema: { type: 'string', format: 'uuid' },
  });
}

const entries = {
  text: { check: check.text({ max: 2000, multiline: true }), schema: { type: 'string', maxLength: 2000 } },
  date: { check: check.calendarDay, schema: { type: 'string', format: 'date' } },
  id: { check: check.id, schema: { type: 'string', format: 'uuid' } },
} as const;

export interface ListFieldOptions extends FieldOptions {
  /** What the entries are: single values, or bodies of their own. */
  readonly of: keyof typeof entries | (() => Shape);
  readonly min?: number;
  readonly max: number;
}

export function ListField({ of, min = 0, max, ...options }: ListFieldOptions): PropertyDecorator {
  const shared = { control: 'list', params: { min, max, maxEntry: 2000 } };
  if (typeof of === 'string')
    return field(options, {
      ...shared,
      check: check.list({ min, max }, entries[of].check),
      schema: { type: 'array', items: entries[of].schema, minItems: min, maxItems: max },
    });
  return field(options, {
    ...shared,
    check: check.list({ min, max }, check.group),
    // Named `type`, or the description does not take it for a deferred class.
    schema: { type: () => of(), isArray: true, minItems: min, maxItems: max },
    more: [ValidateNested({ each: true }), Type(of)],
  });
}

export interface ObjectFieldOptions extends FieldOptions {
  readonly of: () => Shape;
}

/** A group of fields with a body class of its own. */
export function ObjectField({ of, ...options }: ObjectFieldOptions): PropertyDecorator {
  return field(options, {
    check: check.group,
    control: 'group',
    schema: { type: () => of() },
    more: [ValidateNested(), Type(of)],
  });
}

/** A group of fields that another body class will check. */
export function RecordField(options: FieldOptions): PropertyDecorator {
  return field(options, {
    check: check.anyGroup,
    control: 'group',
    schema: { type: 'object', additionalProperties: true },
  });
}
