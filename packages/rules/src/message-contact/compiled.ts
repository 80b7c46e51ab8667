// Made by `npx pnpm@10 compile`: not by hand.
// @ts-nocheck -- JavaScript, as `assay compile` writes it for any table
import type { WrittenParts } from '../index.js';

/** The table of a send, unrolled. */
export const sendParts: WrittenParts = {
  of: 'e8b7ae5',
  parts: (t) => {
    const { none, unreadable, isFound } = t;
    const itself = (name) => name;
    const object0 = t.objects[0];
    const plan0 = object0.plan();
    const object1 = t.objects[1];
    const plan1 = object1.plan();
    const readBody0 = (object, context, params) => {
      let f0, f1, f2, f3, f4, f5, f6, f7, f8;
      let keys;
      for (const key in object) {
        if (!Object.prototype.hasOwnProperty.call(object, key)) continue;
        switch (key) {
          case 'mobileNumbers':
            if (keys !== undefined && keys[0] !== undefined) return t.readBody(object, context, params);
            f0 = object[key] ?? undefined;
            break;
          case 'Subscribers':
            if (keys !== undefined && keys[1] !== undefined) return t.readBody(object, context, params);
            f1 = object[key] ?? undefined;
            break;
          case 'Subscribe':
            if (keys !== undefined && keys[2] !== undefined) return t.readBody(object, context, params);
            f2 = object[key] ?? undefined;
            break;
          case 'Resubscribe':
            if (keys !== undefined && keys[3] !== undefined) return t.readBody(object, context, params);
            f3 = object[key] ?? undefined;
            break;
          case 'keyword':
            if (keys !== undefined && keys[4] !== undefined) return t.readBody(object, context, params);
            f4 = object[key] ?? undefined;
            break;
          case 'Override':
            if (keys !== undefined && keys[5] !== undefined) return t.readBody(object, context, params);
            f5 = object[key] ?? undefined;
            break;
          case 'messageText':
            if (keys !== undefined && keys[6] !== undefined) return t.readBody(object, context, params);
            f6 = object[key] ?? undefined;
            break;
          case 'ContentURL':
            if (keys !== undefined && keys[7] !== undefined) return t.readBody(object, context, params);
            f7 = object[key] ?? undefined;
            break;
          case 'SendTime':
            if (keys !== undefined && keys[8] !== undefined) return t.readBody(object, context, params);
            f8 = object[key] ?? undefined;
            break;
          default: {
            const respelled = plan0.finder.respelled(key);
            if (respelled !== -1) {
              const value = object[key] ?? undefined;
              if (keys === undefined) keys = new Array(9).fill(undefined);
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
              }
              keys[respelled] = key;
              continue;
            }
          }
        }
      }
      if (f2 === undefined) f2 = false;
      else if (typeof f2 !== 'boolean') {
        f2 = t.booleanOf(f2);
        if (f2 === undefined) return t.readBody(object, context, params);
      }
      if (f3 === undefined) f3 = false;
      else if (typeof f3 !== 'boolean') {
        f3 = t.booleanOf(f3);
        if (f3 === undefined) return t.readBody(object, context, params);
      }
      if (f4 !== undefined && !(typeof f4 === 'string')) return t.readBody(object, context, params);
      if (f5 === undefined) f5 = false;
      else if (typeof f5 !== 'boolean') {
        f5 = t.booleanOf(f5);
        if (f5 === undefined) return t.readBody(object, context, params);
      }
      if (f6 !== undefined && !(typeof f6 === 'string')) return t.readBody(object, context, params);
      if (f7 !== undefined && !(typeof f7 === 'string')) return t.readBody(object, context, params);
      if (f8 !== undefined && !(typeof f8 === 'string')) return t.readBody(object, context, params);
      let odd;
      let c0, c1;
      if (f0 !== undefined) {
        context.path.push(keys === undefined ? 'mobileNumbers' : (keys[0] ?? 'mobileNumbers'));
        const read = plan0.fields[0].read(f0, 'mobileNumbers', context);
        context.path.pop();
        f0 = undefined;
        if (read === unreadable) (odd ??= []).push('mobileNumbers');
        else {
          f0 = read.value;
          c0 = read;
          if (t.hasUnreadable(read)) (odd ??= []).push('mobileNumbers');
        }
      }
      if (f1 !== undefined) {
        context.path.push(keys === undefined ? 'Subscribers' : (keys[1] ?? 'Subscribers'));
        const read = readList1(plan0.fields[1], f1, 'Subscribers', context);
        context.path.pop();
        f1 = undefined;
        if (read === unreadable) (odd ??= []).push('Subscribers');
        else {
          f1 = read.value;
          c1 = read;
          if (t.hasUnreadable(read)) (odd ??= []).push('Subscribers');
        }
      }
      return {
        kind: 'object',
        value: {
          mobileNumbers: f0,
          Subscribers: f1,
          Subscribe: f2,
          Resubscribe: f3,
          keyword: f4,
          Override: f5,
          messageText: f6,
          ContentURL: f7,
          SendTime: f8,
          messageId: params[0],
        },
        unreadable: odd ?? none,
        keys,
        children:
          c0 === undefined && c1 === undefined
            ? undefined
            : [c0, c1, undefined, undefined, undefined, undefined, undefined, undefined, undefined],
      };
    };
    const readElement1 = (object, list, at, name, context) => {
      let f0, f1, f2;
      let hasOthers = false;
      let keys;
      let seen = 0;
      for (const key in object) {
        if (!Object.prototype.hasOwnProperty.call(object, key)) continue;
        switch (key) {
          case 'MobileNumber':
            if (keys !== undefined && keys[0] !== undefined)
              return t.readElement(object1, object, list, at, name, context);
            f0 = object[key] ?? undefined;
            seen |= 1;
            break;
          case 'SubscriberKey':
            if (keys !== undefined && keys[1] !== undefined)
              return t.readElement(object1, object, list, at, name, context);
            f1 = object[key] ?? undefined;
            seen |= 2;
            break;
          case 'Attributes':
            if (keys !== undefined && keys[2] !== undefined)
              return t.readElement(object1, object, list, at, name, context);
            f2 = object[key] ?? undefined;
            seen |= 4;
            break;
          default:
            {
              const respelled = plan1.finder.respelled(key);
              if (respelled !== -1) {
                const value = object[key] ?? undefined;
                if (keys === undefined) keys = new Array(3).fill(undefined);
                if (value === undefined || keys[respelled] !== undefined)
                  return t.readElement(object1, object, list, at, name, context);
                switch (respelled) {
                  case 0:
                    if (f0 !== undefined) return t.readElement(object1, object, list, at, name, context);
                    f0 = value;
                    break;
                  case 1:
                    if (f1 !== undefined) return t.readElement(object1, object, list, at, name, context);
                    f1 = value;
                    break;
                  case 2:
                    if (f2 !== undefined) return t.readElement(object1, object, list, at, name, context);
                    f2 = value;
                    break;
                }
                keys[respelled] = key;
                continue;
              }
            }
            hasOthers = true;
        }
      }
      let odd;
      if (f2 !== undefined) {
        context.path.push(keys === undefined ? 'Attributes' : (keys[2] ?? 'Attributes'));
        const read = plan1.fields[2].read(f2, 'Attributes', context);
        context.path.pop();
        f2 = undefined;
        if (read === unreadable) (odd ??= []).push('Attributes');
        else f2 = read;
      }
      let l0 = plan1.blank.countries;
      const found0 = plan1.lists[0][1](
        object,
        hasOthers ? plan1.finder.others(object) : none,
        keys === undefined ? itself : t.keyIn(plan1.names, keys, seen),
      );
      if (found0.length !== 0) {
        l0 = t.foundValues(found0);
      }
      const value = { MobileNumber: f0, SubscriberKey: f1, Attributes: f2, countries: l0 };
      list.value[at] = value;
      const isPlain = odd === undefined && keys === undefined;
      if (isPlain && found0.length === 0) return;
      if (list.elements === undefined) list.elements = new Array(list.value.length).fill(undefined);
      list.elements[at] = isPlain
        ? found0
        : {
            kind: 'object',
            value,
            unreadable: odd ?? none,
            keys,
            children:
              found0.length === 0
                ? undefined
                : [
                    undefined,
                    undefined,
                    undefined,
                    found0.length === 0
                      ? undefined
                      : { kind: 'list', value: l0, elements: undefined, found: found0 },
                  ],
          };
    };
    const readList1 = (field, raw, name, context) => {
      const length = t.isJsonArray(raw) ? t.lengthOf(raw, context.maxElements) : undefined;
      if (length === undefined) return field.read(raw, name, context);
      const list = { kind: 'list', value: new Array(length), elements: undefined, found: undefined };
      const { path } = context;
      const depth = path.length;
      for (let i = 0; i < length; i += 1) {
        path[depth] = i;
        const element = Object.prototype.hasOwnProperty.call(raw, i) ? raw[i] : undefined;
        if (t.isJsonObject(element)) readElement1(element, list, i, name, context);
        else t.readElement(object1, element, list, i, name, context);
      }
      if (length > 0) path.pop();
      return list;
    };
    const decode0 = (value, children) => {
      const decoded = {};
      if (value.mobileNumbers !== undefined) decoded.mobileNumbers = plan0.fields[0].decode(children[0]);
      if (value.Subscribers !== undefined) decoded.Subscribers = decodeList1(children[1]);
      decoded.Subscribe = value.Subscribe;
      decoded.Resubscribe = value.Resubscribe;
      if (value.keyword !== undefined) decoded.keyword = value.keyword;
      decoded.Override = value.Override;
      if (value.messageText !== undefined) decoded.messageText = value.messageText;
      if (value.ContentURL !== undefined) decoded.ContentURL = value.ContentURL;
      if (value.SendTime !== undefined) decoded.SendTime = value.SendTime;
      return decoded;
    };
    const decode1 = (value, children) => {
      const decoded = {};
      if (value.MobileNumber !== undefined) decoded.MobileNumber = value.MobileNumber;
      if (value.SubscriberKey !== undefined) decoded.SubscriberKey = value.SubscriberKey;
      if (value.Attributes !== undefined) decoded.Attributes = value.Attributes;
      return decoded;
    };
    const decodeList1 = ({ value, elements }) => {
      const decoded = new Array(value.length);
      for (let i = 0; i < value.length; i += 1) {
        const node = elements === undefined ? undefined : elements[i];
        decoded[i] =
          node === undefined || isFound(node)
            ? decode1(value[i], undefined)
            : decode1(node.value, node.children);
      }
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
            : {
                phone: options.phone,
                messageId: options.messageId,
                maxSubscribers: options.maxSubscribers,
                kosovo: options.kosovo,
                message: fact0,
              };
        if (context === undefined) return;
        const result = check1(subject, context, index);
        if (result === false || result === undefined) return;
        t.failed(run, target1, node, result);
      } catch (error) {
        t.threw(run, target1, error);
      }
    };
    // recipients-empty
    const target2 = t.targets[2];
    const check2 = target2.check;
    const evaluate2 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target2, node)) return;
        const result = check2(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target2, node, result);
      } catch (error) {
        t.threw(run, target2, error);
      }
    };
    // recipients-ambiguous
    const target3 = t.targets[3];
    const check3 = target3.check;
    const evaluate3 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target3, node)) return;
        if (!(subject.Subscribers !== undefined && subject.mobileNumbers !== undefined)) return;
        const result = check3(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target3, node, result);
      } catch (error) {
        t.threw(run, target3, error);
      }
    };
    // subscriber-incomplete
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
      const child0 = node.children === undefined ? undefined : node.children[1];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('Subscribers'))
          t.skipUnreadable(run, target4, 'Subscribers');
      } else {
        run.parents[0] = node;
        const { value: value0, elements: elements0 } = child0;
        for (let i0 = 0; i0 < value0.length; i0 += 1) {
          run.indices[0] = i0;
          const element0 = elements0 === undefined ? undefined : elements0[i0];
          if (element0 === undefined || isFound(element0)) evaluate4(run, undefined, value0[i0], i0);
          else if (element0 === unreadable) t.skipUnreadable(run, target4, 'Subscribers');
          else if (element0.kind !== 'object') evaluate4(run, undefined, element0.value, i0);
          else {
            evaluate4(run, element0, element0.value, i0);
          }
        }
        if (value0.length > 0) run.indices.pop();
      }
    };
    // number-not-numeric
    const target5 = t.targets[5];
    const check5 = target5.check;
    const evaluate5 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target5, node)) return;
        const result = check5(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target5, node, result);
      } catch (error) {
        t.threw(run, target5, error);
      }
    };
    const visit5 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[0];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('mobileNumbers'))
          t.skipUnreadable(run, target5, 'mobileNumbers');
      } else {
        run.parents[0] = node;
        const { value: value0, elements: elements0 } = child0;
        for (let i0 = 0; i0 < value0.length; i0 += 1) {
          run.indices[0] = i0;
          const element0 = elements0 === undefined ? undefined : elements0[i0];
          if (element0 === undefined || isFound(element0)) evaluate5(run, undefined, value0[i0], i0);
          else if (element0 === unreadable) t.skipUnreadable(run, target5, 'mobileNumbers');
          else if (element0.kind !== 'object') evaluate5(run, undefined, element0.value, i0);
          else {
            evaluate5(run, element0, element0.value, i0);
          }
        }
        if (value0.length > 0) run.indices.pop();
      }
    };
    // number-not-numeric
    const target6 = t.targets[6];
    const check6 = target6.check;
    const evaluate6 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target6, node)) return;
        const result = check6(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target6, node, result);
      } catch (error) {
        t.threw(run, target6, error);
      }
    };
    const visit6 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[1];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('Subscribers'))
          t.skipUnreadable(run, target6, 'Subscribers');
      } else {
        run.parents[0] = node;
        const { value: value0, elements: elements0 } = child0;
        for (let i0 = 0; i0 < value0.length; i0 += 1) {
          run.indices[0] = i0;
          const element0 = elements0 === undefined ? undefined : elements0[i0];
          if (element0 === undefined || isFound(element0)) evaluate6(run, undefined, value0[i0], i0);
          else if (element0 === unreadable) t.skipUnreadable(run, target6, 'Subscribers');
          else if (element0.kind !== 'object') evaluate6(run, undefined, element0.value, i0);
          else {
            evaluate6(run, element0, element0.value, i0);
          }
        }
        if (value0.length > 0) run.indices.pop();
      }
    };
    // keyword-blank
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
    // keyword-unnecessary
    const target8 = t.targets[8];
    const check8 = target8.check;
    const evaluate8 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target8, node)) return;
        const result = check8(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target8, node, result);
      } catch (error) {
        t.threw(run, target8, error);
      }
    };
    // keyword-invalid
    const target9 = t.targets[9];
    const check9 = target9.check;
    const when9_0 = target9.when[0];
    const evaluate9 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target9, node)) return;
        if (!(
          subject.keyword !== undefined &&
          subject.Subscribe !== undefined &&
          subject.Resubscribe !== undefined &&
          when9_0(subject)
        ))
          return;
        const { facts: known, options } = run;
        const fact0 = t.lookUp(target9.needs[0].declared, known, 'message.keywords', undefined);
        const context =
          fact0 === undefined || fact0 === null
            ? t.prepare(run, target9, subject)
            : {
                phone: options.phone,
                messageId: options.messageId,
                maxSubscribers: options.maxSubscribers,
                kosovo: options.kosovo,
                'message.keywords': fact0,
              };
        if (context === undefined) return;
        const result = check9(subject, context, index);
        if (result === false || result === undefined) return;
        t.failed(run, target9, node, result);
      } catch (error) {
        t.threw(run, target9, error);
      }
    };
    // message-blank
    const target10 = t.targets[10];
    const check10 = target10.check;
    const when10_0 = target10.when[0];
    const evaluate10 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target10, node)) return;
        if (!when10_0(subject)) return;
        const { facts: known, options } = run;
        const fact0 =
          known !== undefined && known !== null && Object.hasOwn(known, 'message')
            ? known.message
            : undefined;
        const context =
          fact0 === undefined || fact0 === null
            ? t.prepare(run, target10, subject)
            : {
                phone: options.phone,
                messageId: options.messageId,
                maxSubscribers: options.maxSubscribers,
                kosovo: options.kosovo,
                message: fact0,
              };
        if (context === undefined) return;
        const result = check10(subject, context, index);
        if (result === false || result === undefined) return;
        t.failed(run, target10, node, result);
      } catch (error) {
        t.threw(run, target10, error);
      }
    };
    // override-blank
    const target11 = t.targets[11];
    const check11 = target11.check;
    const evaluate11 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target11, node)) return;
        const result = check11(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target11, node, result);
      } catch (error) {
        t.threw(run, target11, error);
      }
    };
    // text-not-applicable
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
    // number-invalid
    const target13 = t.targets[13];
    const check13 = target13.check;
    const evaluate13 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target13, node)) return;
        const result = check13(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target13, node, result);
      } catch (error) {
        t.threw(run, target13, error);
      }
    };
    const visit13 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[0];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('mobileNumbers'))
          t.skipUnreadable(run, target13, 'mobileNumbers');
      } else {
        run.parents[0] = node;
        const { value: value0, elements: elements0 } = child0;
        for (let i0 = 0; i0 < value0.length; i0 += 1) {
          run.indices[0] = i0;
          const element0 = elements0 === undefined ? undefined : elements0[i0];
          if (element0 === undefined || isFound(element0)) evaluate13(run, undefined, value0[i0], i0);
          else if (element0 === unreadable) t.skipUnreadable(run, target13, 'mobileNumbers');
          else if (element0.kind !== 'object') evaluate13(run, undefined, element0.value, i0);
          else {
            evaluate13(run, element0, element0.value, i0);
          }
        }
        if (value0.length > 0) run.indices.pop();
      }
    };
    // number-invalid
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
    const visit14 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[1];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('Subscribers'))
          t.skipUnreadable(run, target14, 'Subscribers');
      } else {
        run.parents[0] = node;
        const { value: value0, elements: elements0 } = child0;
        for (let i0 = 0; i0 < value0.length; i0 += 1) {
          run.indices[0] = i0;
          const element0 = elements0 === undefined ? undefined : elements0[i0];
          if (element0 === undefined || isFound(element0)) evaluate14(run, undefined, value0[i0], i0);
          else if (element0 === unreadable) t.skipUnreadable(run, target14, 'Subscribers');
          else if (element0.kind !== 'object') evaluate14(run, undefined, element0.value, i0);
          else {
            evaluate14(run, element0, element0.value, i0);
          }
        }
        if (value0.length > 0) run.indices.pop();
      }
    };
    // subscribers-none-valid
    const target15 = t.targets[15];
    const check15 = target15.check;
    const evaluate15 = (run, node, subject, index) => {
      try {
        if (t.isUnreadable(run, target15, node)) return;
        if (!(subject.Subscribers !== undefined)) return;
        const result = check15(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target15, node, result);
      } catch (error) {
        t.threw(run, target15, error);
      }
    };
    // country-code-invalid
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
    const visit16 = (run, node) => {
      const child0 = node.children === undefined ? undefined : node.children[1];
      if (child0 === undefined) {
        if (node.unreadable.length > 0 && node.unreadable.includes('Subscribers'))
          t.skipUnreadable(run, target16, 'Subscribers');
      } else {
        run.parents[0] = node;
        const { value: value0, elements: elements0 } = child0;
        for (let i0 = 0; i0 < value0.length; i0 += 1) {
          run.indices[0] = i0;
          const element0 = elements0 === undefined ? undefined : elements0[i0];
          if (element0 === undefined) continue;
          else if (isFound(element0)) {
            const found = value0[i0].countries;
            if (found !== undefined) {
              run.parents[1] = undefined;
              for (let i = 0; i < found.length; i += 1) {
                run.indices[1] = i;
                evaluate16(run, undefined, found[i], i);
              }
              if (found.length > 0) run.indices.pop();
            }
          } else if (element0 === unreadable) t.skipUnreadable(run, target16, 'Subscribers');
          else if (element0.kind !== 'object') evaluate16(run, undefined, element0.value, i0);
          else {
            const child1 = element0.children === undefined ? undefined : element0.children[3];
            if (child1 === undefined) {
              if (element0.unreadable.length > 0 && element0.unreadable.includes('countries'))
                t.skipUnreadable(run, target16, 'countries');
            } else {
              run.parents[1] = element0;
              const { value: value1, elements: elements1 } = child1;
              for (let i1 = 0; i1 < value1.length; i1 += 1) {
                run.indices[1] = i1;
                const element1 = elements1 === undefined ? undefined : elements1[i1];
                if (element1 === undefined || isFound(element1)) evaluate16(run, undefined, value1[i1], i1);
                else if (element1 === unreadable) t.skipUnreadable(run, target16, 'countries');
                else if (element1.kind !== 'object') evaluate16(run, undefined, element1.value, i1);
                else {
                  evaluate16(run, element1, element1.value, i1);
                }
              }
              if (value1.length > 0) run.indices.pop();
            }
          }
        }
        if (value0.length > 0) run.indices.pop();
      }
    };
    // send-time-invalid
    const target17 = t.targets[17];
    const check17 = target17.check;
    const evaluate17 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target17, node)) return;
        if (!(subject.SendTime !== undefined)) return;
        const result = check17(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target17, node, result);
      } catch (error) {
        t.threw(run, target17, error);
      }
    };
    // content-url-invalid
    const target18 = t.targets[18];
    const check18 = target18.check;
    const evaluate18 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target18, node)) return;
        if (!(subject.ContentURL !== undefined)) return;
        const result = check18(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target18, node, result);
      } catch (error) {
        t.threw(run, target18, error);
      }
    };
    // subscribers-too-many
    const target19 = t.targets[19];
    const check19 = target19.check;
    const evaluate19 = (run, node, subject, index) => {
      try {
        if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target19, node)) return;
        if (!(subject.Subscribers !== undefined)) return;
        const result = check19(subject, run.options, index);
        if (result === false || result === undefined) return;
        t.failed(run, target19, node, result);
      } catch (error) {
        t.threw(run, target19, error);
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
        visit6(run, node);
        evaluate7(run, node, node.value, 0);
        evaluate8(run, node, node.value, 0);
        evaluate9(run, node, node.value, 0);
        evaluate10(run, node, node.value, 0);
        evaluate11(run, node, node.value, 0);
        evaluate12(run, node, node.value, 0);
        visit13(run, node);
        visit14(run, node);
        evaluate15(run, node, node.value, 0);
        visit16(run, node);
        evaluate17(run, node, node.value, 0);
        evaluate18(run, node, node.value, 0);
        evaluate19(run, node, node.value, 0);
      },
      decodeBody: ({ value, children }) => decode0(value, children),
    };
  },
};
