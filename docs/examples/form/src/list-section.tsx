import { useEffect, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import type { ColumnChoice, UnclearColumn } from '@assay/lists';

import type { Words } from './languages.js';
import type { ListMessage, ListProgress, ListTask } from './list-progress.js';

interface Props {
  readonly words: Words;
  readonly language: string;
  /** The country of numbers that have no country of their own. */
  readonly home: string;
}

/** Returns a value by which a column is chosen: its name; its number, if several have that name, or it has none. */
const valueOf = (columns: readonly string[], index: number): string => {
  const name = columns[index] ?? '';
  return name !== '' && columns.indexOf(name) === columns.lastIndexOf(name) ? name : String(index + 1);
};

/** A list without a header has columns all the same. */
const unnamed = Array.from({ length: 20 }, () => '');

const ColumnQuestion = ({
  unclear: { role, columns },
  words,
  choose,
}: {
  readonly unclear: UnclearColumn;
  readonly words: Words;
  readonly choose: (column: string) => void;
}) => {
  const all = columns.length === 0 ? unnamed : columns;
  return (
    <label>
      {words.column[role]}
      <select value="" onChange={({ target }) => choose(target.value)}>
        <option value="" disabled>
          {words.choose}
        </option>
        {all.map((name, index) => (
          <option key={index} value={valueOf(columns, index)}>
            {name === '' ? `${words.columnNumber} ${index + 1}` : name}
          </option>
        ))}
      </select>
    </label>
  );
};

/** The counts of a list, and its first rows that are not sent. */
const Outcome = ({
  progress,
  words,
  language,
}: Pick<Props, 'words' | 'language'> & { readonly progress: ListProgress }) => {
  const { rows, counts, unsent } = progress;
  const shown = (of: number): string => of.toLocaleString(language);
  return (
    <>
      <dl className="counts">
        {(
          [
            ['rows', rows],
            ['accepted', counts.accepted],
            ['rejected', counts.rejected],
            ['repeated', counts.repeated],
          ] as const
        ).map(([name, of]) => (
          <div key={name}>
            <dt>{words.counts[name]}</dt>
            <dd data-count={name}>{shown(of)}</dd>
          </div>
        ))}
      </dl>
      {unsent.length > 0 && (
        <div className="scroll" role="region" aria-label={words.unsent} tabIndex={0}>
          <table>
            <caption>{words.unsent}</caption>
            <thead>
              <tr>
                <th scope="col">{words.line}</th>
                <th scope="col">{words.number}</th>
                <th scope="col">{words.reason}</th>
              </tr>
            </thead>
            <tbody>
              {unsent.map(({ line, number, sentence, remedy }) => (
                <tr key={line}>
                  <td>{shown(line)}</td>
                  <td>{number}</td>
                  <td lang="en">
                    {sentence}
                    {remedy !== '' && <p className="note">{remedy}</p>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};

/** Takes a file of recipients by drop or choice, and shows what becomes of its rows. It is read in a worker, and leaves the page not. */
export const ListSection = ({ words, language, home }: Props) => {
  const [file, setFile] = useState<File>();
  const [columns, setColumns] = useState<ColumnChoice>({});
  const [message, setMessage] = useState<ListMessage>();
  const [rejected, setRejected] = useState<string>();
  const [isOver, setOver] = useState(false);
  const worker = useRef<Worker>(undefined);

  const stop = (): void => {
    worker.current?.terminate();
    worker.current = undefined;
  };
  const begin = (next: File, chosen: ColumnChoice): void => {
    stop();
    setFile(next);
    setColumns(chosen);
    setRejected(undefined);
    setMessage(undefined);
    const task: ListTask = { file: next, home, columns: chosen };
    const started = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<ListMessage>) => {
      setMessage(data);
      if (data.status === 'read') setRejected(URL.createObjectURL(data.rejected));
      if (data.status !== 'reading') stop();
    });
    started.postMessage(task);
  };
  useEffect(() => stop, []);
  useEffect(() => () => (rejected === undefined ? undefined : URL.revokeObjectURL(rejected)), [rejected]);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped !== undefined) begin(dropped, {});
  };
  const isReading = file !== undefined && (message === undefined || message.status === 'reading');
  const share = message !== undefined && message.status !== 'failed' ? message.share : 0;
  return (
    <section aria-labelledby="list-title">
      <h2 id="list-title">{words.listTitle}</h2>
      <div
        className="drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor="list-file">{words.listFile}</label>
        <input
          id="list-file"
          type="file"
          accept=".csv,.tsv,.txt,.json,.ndjson,.jsonl,.xlsx,.parquet,.gz"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) begin(chosen, {});
            // The same file, mended, is another one.
            target.value = '';
          }}
        />
        <p className="note">{words.listNote}</p>
      </div>
      {file !== undefined && <p>{file.name}</p>}
      {isReading && (
        <div className="row">
          <progress aria-label={words.reading} max={1} value={share} />
          <button
            type="button"
            onClick={() => {
              stop();
              setFile(undefined);
              setMessage(undefined);
            }}
          >
            {words.stop}
          </button>
        </div>
      )}
      <p role="status">
        {message?.status === 'read' && words.listRead}
        {message?.status === 'failed' && (
          <span className="error" lang="en">
            {message.line === undefined ? '' : `${words.line} ${message.line}: `}
            {message.message}
          </span>
        )}
      </p>
      {message?.status === 'failed' && message.unclear !== undefined && file !== undefined && (
        <ColumnQuestion
          unclear={message.unclear}
          words={words}
          choose={(column) => begin(file, { ...columns, [message.unclear?.role ?? 'number']: column })}
        />
      )}
      {message !== undefined && message.status !== 'failed' && (
        <Outcome progress={message} words={words} language={language} />
      )}
      {rejected !== undefined && message?.status === 'read' && message.unsent.length > 0 && (
        <a href={rejected} download="rejected.csv">
          {words.download}
        </a>
      )}
    </section>
  );
};
