/** The columns that a table of errors may have beside its messages. */
export const detailColumns = ['code', 'status', 'details', 'remedy'] as const;

/** A column of a table of errors. */
export type ErrorColumn = 'message' | (typeof detailColumns)[number];

const errorColumns: readonly ErrorColumn[] = ['message', ...detailColumns];

/** The headers of each, in English, German and Spanish, without regard to case, spaces and signs. */
const headers: { readonly [C in ErrorColumn]: readonly string[] } = {
  message: [
    ...[
      'message',
      'messages',
      'errormessage',
      'errormessages',
      'messagetext',
      'errortext',
      'errorstring',
      'error',
    ],
    ...['meldung', 'fehlermeldung', 'nachricht', 'fehlertext'],
    ...['mensaje', 'mensajedeerror', 'textodelerror'],
  ],
  code: [
    ...['code', 'errorcode', 'errornumber', 'number', 'id', 'errorid', 'errno'],
    ...['fehlercode', 'fehlernummer', 'nummer'],
    ...['codigo', 'codigodeerror', 'numero'],
  ],
  status: [
    ...['status', 'httpstatus', 'httpstatuscode', 'statuscode', 'http', 'httpcode'],
    ...['httpstatuscode', 'estado', 'estadohttp'],
  ],
  details: [
    ...[
      'details',
      'detail',
      'description',
      'cause',
      'causes',
      'reason',
      'meaning',
      'explanation',
      'possiblecauses',
    ],
    ...['beschreibung', 'ursache', 'bedeutung', 'grund', 'erklarung', 'einzelheiten'],
    ...['detalles', 'detalle', 'descripcion', 'causa', 'motivo', 'significado', 'explicacion'],
  ],
  remedy: [
    ...['remedy', 'solution', 'solutions', 'resolution', 'action', 'fix', 'possiblesolutions', 'whattodo'],
    ...['abhilfe', 'losung', 'massnahme', 'behebung'],
    ...['remedio', 'solucion', 'accion'],
  ],
};

/** The headers of a table of fields. */
const ofFields = {
  name: [
    'name',
    'field',
    'parameter',
    'property',
    'feld',
    'eigenschaft',
    'campo',
    'parametro',
    'propiedad',
    'nombre',
  ],
  type: ['type', 'datatype', 'typ', 'datentyp', 'tipo', 'tipodedatos'],
  required: ['required', 'mandatory', 'optional', 'pflicht', 'erforderlich', 'obligatorio', 'requerido'],
};

/** Returns a header without case, accents, spaces and signs. */
export const plainHeader = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Returns true for a name that lists of messages have. */
export const isOfMessages = (name: string): boolean =>
  ['errors', 'fehler', 'errores', ...headers.message].includes(plainHeader(name));

/** Which column of a table has each part of an error, by index. */
export type ErrorColumns = { readonly [C in ErrorColumn]?: number };

/** Returns which column of a header is which. A table of codes and descriptions has its messages in the descriptions. */
export const errorColumnsOf = (header: readonly string[]): ErrorColumns => {
  const plain = header.map(plainHeader);
  const found = Object.fromEntries(
    errorColumns.flatMap((column) => {
      const index = headers[column].map((name) => plain.indexOf(name)).find((one) => one !== -1);
      return index === undefined ? [] : [[column, index]];
    }),
  ) as { -readonly [C in ErrorColumn]?: number };
  if (found.message === undefined && found.code !== undefined && found.details !== undefined) {
    const { details, ...others } = found;
    return { ...others, message: details };
  }
  return found;
};

/** Which column of a table of fields has their names, and which their types, by index. */
export const columnsOfFields = (
  header: readonly string[],
): { readonly name?: number; readonly type?: number; readonly required?: number } => {
  const plain = header.map(plainHeader);
  return Object.fromEntries(
    Object.entries(ofFields).flatMap(([column, names]) => {
      const index = plain.findIndex((one) => names.includes(one));
      return index === -1 ? [] : [[column, index]];
    }),
  );
};

const yes = [
  'yes',
  'y',
  'true',
  'required',
  'mandatory',
  'x',
  'ja',
  'pflicht',
  'erforderlich',
  'si',
  'obligatorio',
];

/** Returns true if a cell of the column of required fields marks its field as required: of a column `Optional`, if it does not. */
export const isRequired = (header: string, cell: string): boolean => {
  const isMarked = yes.includes(plainHeader(cell)) || /^\s*[✓✔☑]\s*$/u.test(cell);
  return plainHeader(header) === 'optional' ? /^(?:no|n|false|nein)$/.test(plainHeader(cell)) : isMarked;
};

/** Returns true for the header of a table of fields. */
export const isOfFields = (header: readonly string[]): boolean => {
  const { name, type, required } = columnsOfFields(header);
  return name !== undefined && (type !== undefined || required !== undefined);
};
