import { growth, mix, mostFull, placeIn } from './seen-numbers.js';

/** The first value of a hash of FNV-1a, and its prime; the other one is of MurmurHash. */
const basis = 0x811c9dc5;
const prime = 0x01000193;
const otherPrime = 0xcc9e2d51;

/**
 * Keys, each with the number that it was first with. A key is kept as a hash of 64 bits: of ten million keys, two that differ
 * are taken for the same once in 370,000 lists.
 */
export class SeenKeys {
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  /** 0 is no number: the place is free. */
  #numbers = new Float64Array(1024);
  #count = 0;
  readonly #hash: [high: number, low: number] = [0, 0];

  /** Adds a key with a number. Returns the number that it was first with: the same if it is new. */
  add(key: string, number: number): number {
    if (this.#count > this.#numbers.length * mostFull) this.#grow();
    const place = this.#find(key);
    const before = this.#numbers[place] as number;
    if (before !== 0) return before;
    this.#put(place, this.#hash[0], this.#hash[1], number);
    this.#count += 1;
    return number;
  }

  /** Sets the number of a key: the last one that it was with. */
  set(key: string, number: number): void {
    if (this.add(key, number) !== number) this.#numbers[this.#find(key)] = number;
  }

  /** Returns the number of a key, or 0 if it was not added. */
  numberOf(key: string): number {
    return this.#numbers[this.#find(key)] as number;
  }

  get size(): number {
    return this.#count;
  }

  get bytes(): number {
    return this.#high.byteLength + this.#low.byteLength + this.#numbers.byteLength;
  }

  /** Returns the place of a key. Its hash is in `#hash`, which spares an object a row. */
  #find(key: string): number {
    let high = basis;
    let low = key.length;
    for (let i = 0; i < key.length; i += 1) {
      const code = key.charCodeAt(i);
      high = Math.imul(high ^ code, prime);
      low = Math.imul(low ^ (code << 7) ^ (low >>> 15), otherPrime);
    }
    const first = mix(high, low) >>> 0;
    const second = mix(low, first ^ basis) >>> 0;
    this.#hash[0] = first;
    this.#hash[1] = second;
    return this.#placeOf(first, second);
  }

  #put(place: number, high: number, low: number, number: number): void {
    this.#high[place] = high;
    this.#low[place] = low;
    this.#numbers[place] = number;
  }

  #placeOf(high: number, low: number): number {
    const { length } = this.#numbers;
    let place = placeIn(length, high);
    for (;;) {
      if (this.#numbers[place] === 0 || (this.#high[place] === high && this.#low[place] === low))
        return place;
      place = place + 1 === length ? 0 : place + 1;
    }
  }

  #grow(): void {
    const [highs, lows, numbers] = [this.#high, this.#low, this.#numbers];
    const length = Math.ceil(numbers.length * growth);
    this.#high = new Uint32Array(length);
    this.#low = new Uint32Array(length);
    this.#numbers = new Float64Array(length);
    for (let i = 0; i < numbers.length; i += 1) {
      const number = numbers[i] as number;
      if (number === 0) continue;
      const [high, low] = [highs[i] as number, lows[i] as number];
      this.#put(this.#placeOf(high, low), high, low, number);
    }
  }
}
