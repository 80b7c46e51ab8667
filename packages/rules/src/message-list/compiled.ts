// Made by `npx pnpm@10 compile`: not by hand.
// @ts-nocheck -- JavaScript, as `assay compile` writes it for any table
import type { WrittenParts } from '../index.js';

/** The table of a send to lists, unrolled. */
export const listSendParts: WrittenParts = {
  of: 'd1f3bdd0',
  parts: (t) => {
    const { none, unreadable, isFound } = t;
    const itself = (name) => name;
    const object0 = t.objects[0];
    const plan0 = object0.plan();
    const readBody0 = (object, context, params) => {
      let f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10;
      let keys;
      for (const key in object) {
        if (!Object.prototype.hasOwnProperty.call(object, key)) continue;
        switch (key) {
          case 'TargetListIds':
            if (keys !== undefined && keys[0] !== undefined) return t.readBody(object, context, params);
            f0 = object[key] ?? undefined;
            break;
          case 'OverrideTemplateTargetLists':
            if (keys !== undefined && keys[1] !== undefined) return t.readBody(object, context, params);
            f1 = object[key] ?? undefined;
            break;
          case 'ExclusionListIds':
            if (keys !== undefined && keys[2] !== undefined) return t.readBody(object, context, params);
            f2 = object[key] ?? undefined;
            break;
          case 'OverrideTemplateExclusionLists':
            if (keys !== undefined && keys[3] !== undefined) return t.readBody(object, context, params);
            f3 = object[key] ?? undefined;
            break;
          case 'IgnoreExclusionLists':
            if (keys !== undefined && keys[4] !== undefined) return t.readBody(object, context, params);
            f4 = object[key] ?? undefined;
            break;
          case 'OverrideMessageText':
            if (keys !== undefined && keys[5] !== undefined) return t.readBody(object, context, params);
            f5 = object[key] ?? undefined;
            break;
          case 'MessageText':
            if (keys !== undefined && keys[6] !== undefined) return t.readBody(object, context, params);
            f6 = object[key] ?? undefined;
            break;
          case 'BlackoutWindow':
            if (keys !== undefined && keys[7] !== undefined) return t.readBody(object, context, params);
            f7 = object[key] ?? undefined;
            break;
          case 'SendTime':
            if (keys !== undefined && keys[8] !== undefined) return t.readBody(object, context, params);
            f8 = object[key] ?? undefined;
            break;
          case 'AllowDuplication':
            if (keys !== undefined && keys[9] !== undefined) return t.readBody(object, context, params);
            f9 = object[key] ?? undefined;
            break;
          case 'ContentURL':
            if (keys !== undefined && keys[10] !== undefined) return t.readBody(object, context, params);
            f10 = object[key] ?? undefined;
            break;
          default: {
            const respelled = plan0.finder.respelled(key);
            if (respelled !== -1) {
              const value = object[key] ?? undefined;
              if (keys === undefined) keys = new Array(11).fill(undefined);
              if (value === undefined || keys[respelled] !== undefined)
                return t.readBody(object, context, params);
              switch (respelled) {
                case 0:
                  if (f0 !== undefined) return t.readBody(object, context, params);
                  f0 = value;
                  break;
                case 1:
                  if (f1 !== undefined) return t.readBody(object, context, params);
                  f1 = value;
                  break;
                case 2:
                  if (f2 !== undefined) return t.readBody(object, context, params);
                  f2 = value;
                  break;
                case 3:
                  if (f3 !== undefined) return t.readBody(object, context, params);
                  f3 = value;
                  break;
                case 4:
                  if (f4 !== undefined) return t.readBody(object, context, params);
                  f4 = value;
                  break;
                case 5:
                  if (f5 !== undefined) return t.readBody(object, context, params);
                  f5 = value;
                  break;
                case 6:
                  if (f6 !== undefined) return t.readBody(object, context, params);
                  f6 = value;
                  break;
                case 7:
                  if (f7 !== undefined) return t.readBody(object, context, params);
                  f7 = value;
                  break;
                case 8:
                  if (f8 !== undefined) return t.readBody(object, context, params);
                  f8 = value;
                  break;
                case 9:
                  if (f9 !== undefined) return t.readBody(object, context, params);
                  f9 = value;
                  break;
                case 10:
                  if (f10 !== undefined) return t.readBody(object, context, params);
                  f10 = value;
                  break;
              }
              keys[respelled] = key;
              continue;
            }
          }
        }
      }
      if (f1 === undefined) f1 = false;
      else if (typeof f1 !== 'boolean') {
        f1 = t.booleanOf(f1);
        if (f1 === undefined) return t.readBody(object, context, params);
      }
      if (f3 === undefined) f3 = false;
      else if (typeof f3 !== 'boolean') {
        f3 = t.booleanOf(f3);
        if (f3 === undefined) return t.readBody(object, context, params);
      }
      if (f4 === undefined) f4 = false;
      else if (typeof f4 !== 'boolean') {
        f4 = t.booleanOf(f4);
        if (f4 === undefined) return t.readBody(object, context, params);
      }
      if (f5 === undefined) f5 = false;
      else if (typeof f5 !== 'boolean') {
        f5 = t.booleanOf(f5);
        if (f5 === undefined) return t.readBody(object, context, params);
      }
      if (f6 !== undefined && !(typeof f6 === 'string')) return t.readBody(object, context, params);
      if (f8 !== undefined && !(typeof f8 === 'string')) return t.readBody(object, context, params);
      if (f9 === undefined) f9 = false;
      else if (typeof f9 !== 'boolean') {
        f9 = t.booleanOf(f9);
        if (f9 === undefined) return t.readBody(object, context, params);
      }
      if (f10 !== undefined && !(typeof f10 === 'string')) return t.readBody(object, context, params);
      let odd;
      let c0, c2, c7;
      if (f0 !== undefined) {
        context.path.push(keys === undefined ? 'TargetListIds' : (keys[0] ?? 'TargetListIds'));
        const read = plan0.fields[0].read(f0, 'TargetListIds', context);
        context.path.pop();
        f0 = undefined;
        if (read === unreadable) (odd ??= []).push('TargetListIds');
        else {
          f0 = read.value;
          c0 = read;
          if (t.hasUnreadable(read)) (odd ??= []).push('TargetListIds');
        }
      }
      if (f2 !== undefined) {
        context.path.push(keys === undefined ? 'ExclusionListIds' : (keys[2] ?? 'ExclusionListIds'));
        const read = plan0.fields[2].read(f2, 'ExclusionListIds', context);
        context.path.pop();
        f2 = undefined;
        if (read === unreadable) (odd ??= []).push('ExclusionListIds');
        else {
          f2 = read.value;
          c2 = read;
          if (t.hasUnreadable(read)) (odd ??= []).push('ExclusionListIds');
        }
      }
      if (f7 !== undefined) {
        context.path.push(keys === undefined ? 'BlackoutWindow' : (keys[7] ?? 'BlackoutWindow'));
        const read = plan0.fields[7].read(f7, 'BlackoutWindow', context);
        context.path.pop();
        f7 = undefined;
        if (read === unreadable) (odd ??= []).push('BlackoutWindow');
        else {
          f7 = read.value;
          c7 = read;
          if (t.hasUnreadable(read)) (odd ??= []).push('BlackoutWindow');
        }
      }
      return {
        kind: 'object',
        value: {
          TargetListIds: f0,
          OverrideTemplateTargetLists: f1,
          ExclusionListIds: f2,
          OverrideTemplateExclusionLists: f3,
          IgnoreExclusionLists: f4,
          OverrideMessageText: f5,
          MessageText: f6,
          BlackoutWindow: f7,
          SendTime: f8,
          AllowDuplication: f9,
          ContentURL: f10,
          messageId: params[0],
        },
        unreadable: odd ?? none,
        keys,
        children:
          c0 === undefined && c2 === undefined && c7 === undefined
            ? undefined
            : [
                c0,
                undefined,
                c2,
                undefined,
                undefined,
                undefined,
                undefined,
                c7,
                undefined,
                undefined,
                undefined,
              ],
      };
    };
    const decode0 = (value, children) => {
      const decoded = {};
      if (value.TargetListIds !== undefined) decoded.TargetListIds = plan0.fields[0].decode(children[0]);
      decoded.OverrideTemplateTargetLists = value.OverrideTemplateTargetLists;
      if (value.ExclusionListIds !== undefined)
        decoded.ExclusionListIds = plan0.fields[2].decode(children[2]);
      decoded.OverrideTemplateExclusionLists = value.OverrideTemplateExclusionLists;
      decoded.IgnoreExclusionLists = value.IgnoreExclusionLists;
      decoded.OverrideMessageText = value.OverrideMessageText;
      if (value.MessageText !== undefined) decoded.MessageText = value.MessageText;
      if (value.BlackoutWindow !== undefined) decoded.BlackoutWindow = plan0.fields[7].decode(children[7]);
      if (value.SendTime !== undefined) decoded.SendTime = value.SendTime;
      decoded.AllowDuplication = value.AllowDuplication;
      if (value.ContentURL !== undefined) decoded.ContentURL = value.ContentURL;
      return decoded;
    };
    // message-id-malformed
    const target0 = t.targets[0];
    const check0 = target0.check;
    const evaluate0 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target0, node)) return;
        const result = check0(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target0, node, result);
      } catch (error) {
        t.threw(run, target0, error);
      }
    };
    // message-unknown
    const target1 = t.targets[1];
    const check1 = target1.check;
    const evaluate1 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target1, node)) return;
        if (t.isHeldBack(run, target1, target1.after[0])) return;
        const { facts: known, options } = run;
        const fact0 =
          known !== undefined && known !== null && Object.hasOwn(known, 'message')
            ? known.message
            : undefined;
        const context =
          fact0 === undefined
            ? t.prepare(run, target1, subject)
            : { messageId: options.messageId, message: fact0 };
        if (context === undefined) return;
        const result = check1(subject, context, index);
        if (result === false || result === undefined) return;
        t.failed(run, target1, node, result);
      } catch (error) {
        t.threw(run, target1, error);
      }
    };
    // message-inactive
    const target2 = t.targets[2];
    const check2 = target2.check;
    const evaluate2 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target2, node)) return;
        if (t.isHeldBack(run, target2, target2.after[0])) return;
        const { facts: known, options } = run;
        const fact0 = t.lookUp(target2.needs[0].declared, known, 'message.status', undefined);
        const context =
          fact0 === undefined || fact0 === null
            ? t.prepare(run, target2, subject)
            : { messageId: options.messageId, 'message.status': fact0 };
        if (context === undefined) return;
        const result = check2(subject, context, index);
        if (result === false || result === undefined) return;
        t.failed(run, target2, node, result);
      } catch (error) {
        t.threw(run, target2, error);
      }
    };
    // target-lists-empty
    const target3 = t.targets[3];
    const check3 = target3.check;
    const evaluate3 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target3, node)) return;
        if (!(subject.TargetListIds !== undefined)) return;
        const result = check3(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target3, node, result);
      } catch (error) {
        t.threw(run, target3, error);
      }
    };
    // target-list-invalid
    const target4 = t.targets[4];
    const check4 = target4.check;
    const evaluate4 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target4, node)) return;
        const result = check4(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target4, node, result);
      } catch (error) {
        t.threw(run, target4, error);
      }
    };
    const visit4 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[0];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('TargetListIds'))
          t.skipUnreadable(run, target4, 'TargetListIds');
      } else {
        run.parents[0] = node;
        const { value: value0, elements: elements0 } = child0;
        for (let i0 = 0; i0 < value0.length; i0 += 1) {
          run.indices[0] = i0;
          const element0 = elements0 === undefined ? undefined : elements0[i0];
          if (element0 === undefined || isFound(element0)) evaluate4(run, undefined, value0[i0], i0);
          else if (element0 === unreadable) t.skipUnreadable(run, target4, 'TargetListIds');
          else if (element0.kind !== 'object') evaluate4(run, undefined, element0.value, i0);
          else {
            evaluate4(run, element0, element0.value, i0);
          }
        }
        if (value0.length > 0) run.indices.pop();
      }
    };
    // target-list-invalid
    const target5 = t.targets[5];
    const check5 = target5.check;
    const when5_0 = target5.when[0];
    const evaluate5 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target5, node)) return;
        if (!when5_0(subject)) return;
        const context = t.prepare(run, target5, subject);
        if (context === undefined) return;
        const result = check5(subject, context, index);
        if (result === false || result === undefined) return;
        t.failed(run, target5, node, result);
      } catch (error) {
        t.threw(run, target5, error);
      }
    };
    const visit5 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[0];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('TargetListIds'))
          t.skipUnreadable(run, target5, 'TargetListIds');
      } else {
        run.parents[0] = node;
        const { value: value0, elements: elements0 } = child0;
        for (let i0 = 0; i0 < value0.length; i0 += 1) {
          run.indices[0] = i0;
          const element0 = elements0 === undefined ? undefined : elements0[i0];
          if (element0 === undefined || isFound(element0)) evaluate5(run, undefined, value0[i0], i0);
          else if (element0 === unreadable) t.skipUnreadable(run, target5, 'TargetListIds');
          else if (element0.kind !== 'object') evaluate5(run, undefined, element0.value, i0);
          else {
            evaluate5(run, element0, element0.value, i0);
          }
        }
        if (value0.length > 0) run.indices.pop();
      }
    };
    // target-lists-not-applicable
    const target6 = t.targets[6];
    const check6 = target6.check;
    const evaluate6 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target6, node)) return;
        if (!(subject.TargetListIds !== undefined && subject.OverrideTemplateTargetLists !== undefined))
          return;
        const result = check6(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target6, node, result);
      } catch (error) {
        t.threw(run, target6, error);
      }
    };
    // target-lists-missing
    const target7 = t.targets[7];
    const check7 = target7.check;
    const evaluate7 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target7, node)) return;
        const result = check7(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target7, node, result);
      } catch (error) {
        t.threw(run, target7, error);
      }
    };
    // exclusion-lists-empty
    const target8 = t.targets[8];
    const check8 = target8.check;
    const evaluate8 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target8, node)) return;
        if (!(subject.ExclusionListIds !== undefined)) return;
        const result = check8(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target8, node, result);
      } catch (error) {
        t.threw(run, target8, error);
      }
    };
    // exclusion-list-invalid
    const target9 = t.targets[9];
    const check9 = target9.check;
    const evaluate9 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target9, node)) return;
        const result = check9(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target9, node, result);
      } catch (error) {
        t.threw(run, target9, error);
      }
    };
    const visit9 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[2];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('ExclusionListIds'))
          t.skipUnreadable(run, target9, 'ExclusionListIds');
      } else {
        run.parents[0] = node;
        const { value: value0, elements: elements0 } = child0;
        for (let i0 = 0; i0 < value0.length; i0 += 1) {
          run.indices[0] = i0;
          const element0 = elements0 === undefined ? undefined : elements0[i0];
          if (element0 === undefined || isFound(element0)) evaluate9(run, undefined, value0[i0], i0);
          else if (element0 === unreadable) t.skipUnreadable(run, target9, 'ExclusionListIds');
          else if (element0.kind !== 'object') evaluate9(run, undefined, element0.value, i0);
          else {
            evaluate9(run, element0, element0.value, i0);
          }
        }
        if (value0.length > 0) run.indices.pop();
      }
    };
    // exclusion-list-invalid
    const target10 = t.targets[10];
    const check10 = target10.check;
    const when10_0 = target10.when[0];
    const evaluate10 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target10, node)) return;
        if (!when10_0(subject)) return;
        const context = t.prepare(run, target10, subject);
        if (context === undefined) return;
        const result = check10(subject, context, index);
        if (result === false || result === undefined) return;
        t.failed(run, target10, node, result);
      } catch (error) {
        t.threw(run, target10, error);
      }
    };
    const visit10 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[2];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('ExclusionListIds'))
          t.skipUnreadable(run, target10, 'ExclusionListIds');
      } else {
        run.parents[0] = node;
        const { value: value0, elements: elements0 } = child0;
        for (let i0 = 0; i0 < value0.length; i0 += 1) {
          run.indices[0] = i0;
          const element0 = elements0 === undefined ? undefined : elements0[i0];
          if (element0 === undefined || isFound(element0)) evaluate10(run, undefined, value0[i0], i0);
          else if (element0 === unreadable) t.skipUnreadable(run, target10, 'ExclusionListIds');
          else if (element0.kind !== 'object') evaluate10(run, undefined, element0.value, i0);
          else {
            evaluate10(run, element0, element0.value, i0);
          }
        }
        if (value0.length > 0) run.indices.pop();
      }
    };
    // exclusion-lists-not-applicable
    const target11 = t.targets[11];
    const check11 = target11.check;
    const evaluate11 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target11, node)) return;
        if (!(subject.ExclusionListIds !== undefined && subject.OverrideTemplateExclusionLists !== undefined))
          return;
        const result = check11(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target11, node, result);
      } catch (error) {
        t.threw(run, target11, error);
      }
    };
    // exclusion-lists-missing
    const target12 = t.targets[12];
    const check12 = target12.check;
    const evaluate12 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target12, node)) return;
        const result = check12(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target12, node, result);
      } catch (error) {
        t.threw(run, target12, error);
      }
    };
    // exclusion-lists-ignored
    const target13 = t.targets[13];
    const check13 = target13.check;
    const evaluate13 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target13, node)) return;
        if (!(subject.ExclusionListIds !== undefined && subject.IgnoreExclusionLists !== undefined)) return;
        const result = check13(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target13, node, result);
      } catch (error) {
        t.threw(run, target13, error);
      }
    };
    // exclusion-override-ignored
    const target14 = t.targets[14];
    const check14 = target14.check;
    const evaluate14 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target14, node)) return;
        const result = check14(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target14, node, result);
      } catch (error) {
        t.threw(run, target14, error);
      }
    };
    // message-blank
    const target15 = t.targets[15];
    const check15 = target15.check;
    const when15_0 = target15.when[0];
    const evaluate15 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target15, node)) return;
        if (!when15_0(subject)) return;
        const { facts: known, options } = run;
        const fact0 =
          known !== undefined && known !== null && Object.hasOwn(known, 'message')
            ? known.message
            : undefined;
        const context =
          fact0 === undefined || fact0 === null
            ? t.prepare(run, target15, subject)
            : { messageId: options.messageId, message: fact0 };
        if (context === undefined) return;
        const result = check15(subject, context, index);
        if (result === false || result === undefined) return;
        t.failed(run, target15, node, result);
      } catch (error) {
        t.threw(run, target15, error);
      }
    };
    // override-blank
    const target16 = t.targets[16];
    const check16 = target16.check;
    const evaluate16 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target16, node)) return;
        const result = check16(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target16, node, result);
      } catch (error) {
        t.threw(run, target16, error);
      }
    };
    // text-not-applicable
    const target17 = t.targets[17];
    const check17 = target17.check;
    const evaluate17 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target17, node)) return;
        const result = check17(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target17, node, result);
      } catch (error) {
        t.threw(run, target17, error);
      }
    };
    // utc-offset-missing
    const target18 = t.targets[18];
    const check18 = target18.check;
    const evaluate18 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target18, node)) return;
        const result = check18(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target18, node, result);
      } catch (error) {
        t.threw(run, target18, error);
      }
    };
    const visit18 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[7];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('BlackoutWindow'))
          t.skipUnreadable(run, target18, 'BlackoutWindow');
      } else {
        run.parents[0] = node;
        evaluate18(run, child0, child0.value, 0);
      }
    };
    // utc-offset-invalid
    const target19 = t.targets[19];
    const check19 = target19.check;
    const evaluate19 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target19, node)) return;
        if (!(subject.UtcOffset !== undefined)) return;
        const result = check19(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target19, node, result);
      } catch (error) {
        t.threw(run, target19, error);
      }
    };
    const visit19 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[7];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('BlackoutWindow'))
          t.skipUnreadable(run, target19, 'BlackoutWindow');
      } else {
        run.parents[0] = node;
        evaluate19(run, child0, child0.value, 0);
      }
    };
    // window-start-missing
    const target20 = t.targets[20];
    const check20 = target20.check;
    const evaluate20 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target20, node)) return;
        const result = check20(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target20, node, result);
      } catch (error) {
        t.threw(run, target20, error);
      }
    };
    const visit20 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[7];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('BlackoutWindow'))
          t.skipUnreadable(run, target20, 'BlackoutWindow');
      } else {
        run.parents[0] = node;
        evaluate20(run, child0, child0.value, 0);
      }
    };
    // window-start-invalid
    const target21 = t.targets[21];
    const check21 = target21.check;
    const evaluate21 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target21, node)) return;
        if (!(subject.WindowStart !== undefined)) return;
        const result = check21(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target21, node, result);
      } catch (error) {
        t.threw(run, target21, error);
      }
    };
    const visit21 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[7];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('BlackoutWindow'))
          t.skipUnreadable(run, target21, 'BlackoutWindow');
      } else {
        run.parents[0] = node;
        evaluate21(run, child0, child0.value, 0);
      }
    };
    // window-end-missing
    const target22 = t.targets[22];
    const check22 = target22.check;
    const evaluate22 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target22, node)) return;
        const result = check22(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target22, node, result);
      } catch (error) {
        t.threw(run, target22, error);
      }
    };
    const visit22 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[7];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('BlackoutWindow'))
          t.skipUnreadable(run, target22, 'BlackoutWindow');
      } else {
        run.parents[0] = node;
        evaluate22(run, child0, child0.value, 0);
      }
    };
    // window-end-invalid
    const target23 = t.targets[23];
    const check23 = target23.check;
    const evaluate23 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target23, node)) return;
        if (!(subject.WindowEnd !== undefined)) return;
        const result = check23(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target23, node, result);
      } catch (error) {
        t.threw(run, target23, error);
      }
    };
    const visit23 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[7];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('BlackoutWindow'))
          t.skipUnreadable(run, target23, 'BlackoutWindow');
      } else {
        run.parents[0] = node;
        evaluate23(run, child0, child0.value, 0);
      }
    };
    // send-time-invalid
    const target24 = t.targets[24];
    const check24 = target24.check;
    const evaluate24 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target24, node)) return;
        if (!(subject.SendTime !== undefined)) return;
        const result = check24(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target24, node, result);
      } catch (error) {
        t.threw(run, target24, error);
      }
    };
    // content-url-invalid
    const target25 = t.targets[25];
    const check25 = target25.check;
    const evaluate25 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target25, node)) return;
        if (!(subject.ContentURL !== undefined)) return;
        const result = check25(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target25, node, result);
      } catch (error) {
        t.threw(run, target25, error);
      }
    };
    return {
      readBody: (input, context, params) => {
        const errors = context.errors.length;
        try {
          if (t.isJsonObject(input)) return readBody0(input, context, params);
        } catch {
          // A getter or a proxy threw. The reader of every table forgets what was found, but for these.
          context.errors.length = errors;
        }
        return t.readBody(input, context, params);
      },
      evaluate: (run, node) => {
        evaluate0(run, node, node.value, 0);
        evaluate1(run, node, node.value, 0);
        evaluate2(run, node, node.value, 0);
        evaluate3(run, node, node.value, 0);
        visit4(run, node);
        visit5(run, node);
        evaluate6(run, node, node.value, 0);
        evaluate7(run, node, node.value, 0);
        evaluate8(run, node, node.value, 0);
        visit9(run, node);
        visit10(run, node);
        evaluate11(run, node, node.value, 0);
        evaluate12(run, node, node.value, 0);
        evaluate13(run, node, node.value, 0);
        evaluate14(run, node, node.value, 0);
        evaluate15(run, node, node.value, 0);
        evaluate16(run, node, node.value, 0);
        evaluate17(run, node, node.value, 0);
        visit18(run, node);
        visit19(run, node);
        visit20(run, node);
        visit21(run, node);
        visit22(run, node);
        visit23(run, node);
        evaluate24(run, node, node.value, 0);
        evaluate25(run, node, node.value, 0);
      },
      decodeBody: ({ value, children }) => decode0(value, children),
    };
  },
};
