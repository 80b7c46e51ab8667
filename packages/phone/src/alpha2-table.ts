/** The statuses of a pair of letters with ISO 3166-1 and its maintenance agency. */
export type Alpha2Status =
  | 'officially-assigned'
  | 'exceptionally-reserved'
  | 'transitionally-reserved'
  | 'indeterminately-reserved'
  | 'user-assigned'
  | 'formerly-used'
  | 'unassigned';

/** The signs of the table below. */
export const statusOfSign: ReadonlyMap<string, Alpha2Status> = new Map([
  ['O', 'officially-assigned'],
  ['e', 'exceptionally-reserved'],
  ['t', 'transitionally-reserved'],
  ['i', 'indeterminately-reserved'],
  ['u', 'user-assigned'],
  ['f', 'formerly-used'],
  ['.', 'unassigned'],
]);

/**
 * All 676 pairs: a row for each first letter, a column for each second one, as in the decoding table of the standard.
 *
 * Sources: ISO 3166-1 and 3166-3 as Debian's iso-codes 4.15.0 has them; the reservations from public descriptions of
 * the maintenance agency's list, compared with the npm package iso-3166 4.4.0.
 */
export const alpha2Table: readonly string[] = [
  /*   */ // ABCDEFGHIJKLMNOPQRSTUVWXYZ
  /* A */ 'u.eOOOO.O..OOtOiOOOOO.OO.O',
  /* B */ 'OO.OOOOOOO.OOOO.OOOOtOOiOO',
  /* C */ 'O.OO.OOOO.OOOOOeeOtfOOOOOO',
  /* D */ '...fO.e..OO.O.O.........iO',
  /* E */ 'e.O.OiOO....i..i.OOOeii..e',
  /* F */ '........OOOiO.O.fO.....e..',
  /* G */ 'OOiOOOOOO..OOO.OOOOOO.O.O.',
  /* H */ '..........O.OO...O.OOf....',
  /* I */ '.ieOO......OOOO.OOOO......',
  /* J */ 'i...O.......O.OO...f......',
  /* K */ '....O.OOO...OO.O.O....O.OO',
  /* L */ 'OOO..i..O.O......OOOOO..O.',
  /* M */ 'O.OOOOOOf.OOOOOOOOOOOOOOOO',
  /* N */ 'O.O.OOOfO..O..OOfO.tO....O',
  /* O */ 'i...........O.............',
  /* P */ 'O.f.OOOOi.OOOO...OOOf.O.Of',
  /* Q */ 'O...........uuuuuuuuuuuuuu',
  /* R */ 'iii.O..ii..iiiOi..O.O.O...',
  /* S */ 'OOOOOiOOOOOOOOO..OOOeO.OOO',
  /* T */ 'e.OO.OOO.OOOOOOt.O.O.OO..O',
  /* U */ 'O.....O...e.Oe....O.....OO',
  /* V */ 'O.OfO.O.O....O......O.....',
  /* W */ '.....Oi...fi..i...O..i....',
  /* X */ 'uuuuuuuuuuuuuuuuuuuuuuuuuu',
  /* Y */ '...fO..............Oti....',
  /* Z */ 'O...........O....t....O..u',
];
