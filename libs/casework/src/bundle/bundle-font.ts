import fontkit from '@pdf-lib/fontkit';

type Fontkit = typeof fontkit;
type Subset = ReturnType<ReturnType<Fontkit['create']>['createSubset']>;

const WHOLE_BYTES = 1;
/** What the library keeps of a subset while it writes it. */
interface Written extends Subset {
  readonly loca: { version?: number };
  _addGlyph(id: number): number;
}

/**
 * The library with whole subsets. Of a small one it notes in halves where an outline begins, so that after one of odd
 * length each begins a byte too early, and is blank; here it notes whole bytes.
 */
export const wholeFontkit: Fontkit = {
  ...fontkit,
  create: (data, name) => {
    const font = fontkit.create(data, name);
    const createSubset = font.createSubset.bind(font);
    font.createSubset = () => inWholeBytes(createSubset() as Written);
    return font;
  },
};

function inWholeBytes(subset: Written): Subset {
  const add = subset._addGlyph.bind(subset);
  subset._addGlyph = (id) => {
    subset.loca.version = WHOLE_BYTES;
    return add(id);
  };
  return subset;
}
