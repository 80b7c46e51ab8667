import { defineComponent, ref, watch } from 'vue';
import type { PropType, VNodeChild } from 'vue';

import type { Evaluation, Finding } from './evaluation.js';

/** A path as people write it: `Subscribers[0].MobileNumber`. */
const pathText = (path: Finding['path']): string =>
  path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key}`))
    .join('') || 'the request';

/** A part of the report that is made when somebody opens it: the whole of a large request takes longer than a key stroke may. */
const Fold = defineComponent({
  props: { title: { type: String, required: true }, isOpen: { type: Boolean, default: false } },
  setup: (props, { slots }) => {
    const isOpen = ref(props.isOpen);
    return () => (
      <details
        open={isOpen.value}
        onToggle={(event: Event) => (isOpen.value = (event.target as HTMLDetailsElement).open)}
      >
        <summary>{props.title}</summary>
        {isOpen.value ? slots['default']?.() : undefined}
      </details>
    );
  },
});

/** JSON that can be read, and scrolled by keyboard. */
const jsonBlock = (value: unknown, label: string): VNodeChild => (
  <pre tabindex={0} role="region" aria-label={label}>
    <code>{JSON.stringify(value, null, 2)}</code>
  </pre>
);

const headings: { readonly [Status in Evaluation['status']]: string } = {
  valid: 'Valid: every rule passes.',
  incomplete: 'Incomplete: nothing is wrong as far as it can be judged.',
  invalid: 'Invalid',
};

/** The report of one evaluation. */
const ReportView = defineComponent({
  props: {
    evaluation: { type: Object as PropType<Evaluation>, required: true },
    /** The finding whose place the cursor is at. */
    chosen: { type: Number as PropType<number | undefined>, default: undefined },
    /** Returns the address of the page of a rule. */
    pageOf: { type: Function as PropType<(rule: string) => string | undefined>, required: true },
  },
  emits: {
    /** Somebody wants to see the place of this finding. */
    go: (_index: number) => true,
  },
  setup: (props, { emit, expose }) => {
    const list = ref<HTMLElement>();
    const buttons = (): readonly HTMLButtonElement[] => [
      ...(list.value?.querySelectorAll<HTMLButtonElement>('button.finding') ?? []),
    ];
    watch(
      () => props.chosen,
      (index) => {
        if (index !== undefined) buttons()[index]?.scrollIntoView({ block: 'nearest' });
      },
    );
    expose({ focus: (index: number) => buttons()[index]?.focus() });
    const ruleLink = (rule: string): VNodeChild => {
      const href = props.pageOf(rule);
      return href === undefined ? rule : <a href={href}>{rule}</a>;
    };
    const findings = (): VNodeChild =>
      props.evaluation.findings.map((finding, index) => (
        <li key={index}>
          <button
            type="button"
            class={`finding ${finding.severity}`}
            aria-current={index === props.chosen ? 'true' : undefined}
            onClick={() => emit('go', index)}
          >
            <code>{pathText(finding.path)}</code> <span>{finding.message}</span>
          </button>
          <p>
            {ruleLink(finding.rule)} {finding.cause} {finding.remedy}
          </p>
        </li>
      ));
    return () => {
      const { status, deferred, rules, body, problem, value } = props.evaluation;
      const count = props.evaluation.findings.length;
      return (
        <div class="report">
          <p role="status" class={`verdict ${status}`}>
            {status === 'invalid'
              ? `${headings.invalid}: ${count === 1 ? 'one thing' : `${count} things`} to mend.`
              : headings[status]}
          </p>
          <ol ref={list} class="findings">
            {findings()}
          </ol>
          {deferred.length === 0 ? undefined : (
            <>
              <h3>Deferred</h3>
              <ul class="deferred">
                {deferred.map(({ rule, needs }) => (
                  <li key={rule}>
                    {ruleLink(rule)} needs the fact <code>{needs}</code>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Fold title="Each rule, and why">
            {() => (
              <table>
                <thead>
                  <tr>
                    <th scope="col">Rule</th>
                    <th scope="col">Outcome</th>
                    <th scope="col">Why</th>
                  </tr>
                </thead>
                <tbody>
                  {rules.map(({ rule, status: outcome, reason }) => (
                    <tr key={rule}>
                      <td>{ruleLink(rule)}</td>
                      <td class={outcome}>{outcome}</td>
                      <td>{reason}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </Fold>
          {status !== 'invalid' ? undefined : (
            <>
              <Fold title="The body of the 400">{() => jsonBlock(body, 'The body of the 400')}</Fold>
              <Fold title="Problem details">{() => jsonBlock(problem, 'Problem details')}</Fold>
            </>
          )}
          {status === 'invalid' ? undefined : (
            <Fold title="The decoded request">{() => jsonBlock(value, 'The decoded request')}</Fold>
          )}
        </div>
      );
    };
  },
});

export { ReportView as default };
