/** Words that carry grammar rather than matter; they count less. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an the of to in on at for and or but is be am are was were been being i me my mine you your it its this that these those do does did can could should would will shall may might if so as with we our us they them their he him his she her have has had not no just only also too very then than there here from by about into up out what when how why which who whom where some any all'.split(
    ' ',
  ),
);
