import type { Plugin } from 'rolldown';

/** A change to the source of a package, made while bundling so that the program starts faster. */
interface Patch {
  /** The end of the file's path. */
  readonly file: string;
  readonly edits: readonly { readonly from: string | RegExp; readonly to: string }[];
}

/**
 * Yoga decodes its WebAssembly through `fetch` of a data URL, which loads Node's whole HTTP client (37 ms), and does so
 * with a top-level await. Here it is instantiated directly.
 */
const YOGA: readonly Patch[] = [
  {
    file: 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js',
    edits: [
      {
        from: /H="data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/,
        to: 'H="data:application/octet-stream;base64,";globalThis.__yogaWasm="$1"',
      },
    ],
  },
  {
    file: 'yoga-layout/dist/src/index.js',
    edits: [
      {
        from: 'const Yoga = wrapAssembly(await loadYoga());',
        to: `const lib = {
  instantiateWasm(imports, done) {
    const bytes = Buffer.from(globalThis.__yogaWasm, 'base64');
    delete globalThis.__yogaWasm;
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
    done(instance);
    return instance.exports;
  },
};
loadYoga(lib);
const Yoga = wrapAssembly(lib);`,
      },
    ],
  },
];

/**
 * string-width compiles the emoji table (17 ms at first use) and a segmenter (5 ms) even where no emoji and no cluster
 * is in sight. Both wait until they are needed, and Latin letters and box lines take the short way of ASCII.
 */
const STRING_WIDTH: Patch = {
  file: 'string-width/index.js',
  edits: [
    {
      from: 'const segmenter = new Intl.Segmenter();',
      to: 'let lazySegmenter;\nconst segmenter = { segment: text => (lazySegmenter ??= new Intl.Segmenter()).segment(text) };',
    },
    {
      from: /const visibleCharacterRegex = (\/.*\/v);/,
      to: `let lazyVisible;
const visibleCharacterRegex = {
  get: () => (lazyVisible ??= /[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]/v),
  test: text => visibleCharacterRegex.get().test(text),
  [Symbol.search]: text => text.search(visibleCharacterRegex.get()),
};`,
    },
    {
      from: 'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
      to: `let lazyEmoji;
const rgiEmojiRegex = {
  test: text =>
    /[\\p{Emoji_Presentation}\\uFE0F]/u.test(text) && (lazyEmoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text),
};`,
    },
    {
      from: 'const spacingMarkRegex = /\\p{Spacing_Mark}/v;',
      to: 'const spacingMarkRegex = { test: text => /\\p{Spacing_Mark}/v.test(text) };',
    },
    {
      from: 'const extendedPictographicRegex = /\\p{Extended_Pictographic}/gu;',
      to: 'const extendedPictographicRegex = { [Symbol.match]: text => text.match(/\\p{Extended_Pictographic}/gu) };',
    },
    {
      from: '/^[\\u0020-\\u007E]*$/.test(string)',
      to: '/^[\\u0020-\\u007E\\u00A1-\\u00AC\\u00AE-\\u02FF\\u2010-\\u2027\\u2030-\\u203B\\u2190-\\u2193\\u2500-\\u2593\\u2713\\u2717]*$/.test(string)',
    },
  ],
};

/**
 * Every frame is cut into signs, and Ink's tokenizer asks the segmenter about each row. Rows of plain signs and escape
 * sequences are cut by units instead; the filter of invisible signs looks no further than it must.
 */
const TOKENS: readonly Patch[] = [
  {
    file: '@alcalzone/ansi-tokenize/build/tokenize.js',
    edits: [
      {
        from: 'const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });',
        to: `let lazySegmenter;
const plain = /^[\\x1B\\x20-\\x7E\\xA1-\\xAC\\xAE-\\u024F\\u2010-\\u2027\\u2030-\\u203B\\u2190-\\u2193\\u2500-\\u2593\\u2713\\u2717]*$/;
function segmentsOf(str) {
  if (plain.test(str)) return Array.from(str, (segment, index) => ({ segment, index }));
  lazySegmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return lazySegmenter.segment(str);
}`,
      },
      { from: 'of segmenter.segment(str)', to: 'of segmentsOf(str)' },
    ],
  },
  {
    file: 'ink/build/output.js',
    edits: [
      {
        from: 'filter(character => !/^\\p{Default_Ignorable_Code_Point}+$/u.test(character.value))',
        to: "filter(character => character.value < '\\xAD' || !/^\\p{Default_Ignorable_Code_Point}+$/u.test(character.value))",
      },
    ],
  },
];

/** Ink's three hooks into the React developer tools; two of them are top-level awaits. */
const INK: readonly Patch[] = [
  {
    file: 'ink/build/reconciler.js',
    edits: [
      {
        from: /if \(process\.env\['DEV'\] === 'true'\) \{\n {4}\/\/ Intentionally no warning[\s\S]*?\n\}\n/,
        to: '',
      },
      { from: /if \(process\.env\['DEV'\] === 'true'\) \{\n {4}try \{[\s\S]*?\n\}\n/, to: '' },
    ],
  },
  {
    file: 'ink/build/ink.js',
    edits: [{ from: /if \(process\.env\['DEV'\] === 'true'\) \{[\s\S]*?\n {8}\}\n/, to: '' }],
  },
];

const PATCHES: readonly Patch[] = [...YOGA, STRING_WIDTH, ...TOKENS, ...INK];

/** The source with every edit made once; throws when a text to change is not there, e.g. after an update of the package. */
export function patched(source: string, patch: Patch): string {
  return patch.edits.reduce((text, { from, to }) => {
    const found = typeof from === 'string' ? text.includes(from) : from.test(text);
    if (!found) throw new Error(`Cannot patch ${patch.file}: it no longer contains ${from}`);
    return typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to);
  }, source);
}

/** Applies the patches to the packages that are bundled, and fails when one of `needed` was not met at all. */
export function patchPackages(needed: readonly string[] = PATCHES.map(patch => patch.file)): Plugin {
  const met = new Set<string>();
  return {
    name: 'patch-packages',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const patch = PATCHES.find(({ file }) => path.endsWith(`/node_modules/${file}`));
      if (patch === undefined) return null;
      met.add(patch.file);
      return { code: patched(code, patch), map: null };
    },
    buildEnd() {
      const missed = needed.filter(file => !met.has(file));
      if (missed.length > 0) throw new Error(`Patches without a file to patch: ${missed.join(', ')}`);
    },
  };
}
