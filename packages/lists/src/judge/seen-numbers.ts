/** How full a table may be, and how it grows: 15 to 22.5 bytes a number. */
export const mostFull = 0.8;
export const growth = 1.5;

/** Returns a place in a table of so many places for a mixed number of 32 bits. */
export const placeIn = (places: number, mixed: number): number =>
  Math.floor((mixed >>> 0) * (places / 0x100000000));

/** Returns 32 bits that depend on each bit of two numbers of 32 bits. */
export const mix = (high: number, low: number): number => {
  const first = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
};

/** Numbers of at most 15 digits, each with the row at which it was first: an exact double, and a whole number of 32 bits. */
export class SeenNumbers {
  /** 0 is no number: the place is free. */
  #numbers = new Float64Array(1024);
  #rows = new Uint32Array(1024);
  #count = 0;

  /** Adds a number at a row, from 1. Returns the row of the same number, or 0 if it is new. */
  add(number: number, row: number): number {
    if (this.#count > this.#numbers.length * mostFull) this.#grow();
    const place = this.#placeOf(number);
    if (this.#numbers[place] === number) return this.#rows[place] as number;
    this.#numbers[place] = number;
    this.#rows[place] = row;
    this.#count += 1;
    return 0;
  }

  /** Sets the row of a number: the last one at which it was. */
  set(number: number, row: number): void {
    if (this.add(number, row) !== 0) this.#rows[this.#placeOf(number)] = row;
  }

  /** Returns the row of a number, or 0 if it was not added. */
  rowOf(number: number): number {
    const place = this.#placeOf(number);
    return this.#numbers[place] === number ? (this.#rows[place] as number) : 0;
  }

  get size(): number {
    return this.#count;
  }

  get bytes(): number {
    return this.#numbers.byteLength + this.#rows.byteLength;
  }

  #placeOf(number: number): number {
    const { length } = this.#numbers;
    let place = placeIn(length, mix(Math.trunc(number / 0x100000000), number >>> 0));
    for (;;) {
      const there = this.#numbers[place] as number;
      if (there === number || there === 0) return place;
      place = place + 1 === length ? 0 : place + 1;
    }
  }

  #grow(): void {
    const [numbers, rows] = [this.#numbers, this.#rows];
    const length = Math.ceil(numbers.length * growth);
    this.#numbers = new Float64Array(length);
    this.#rows = new Uint32Array(length);
    for (let i = 0; i < numbers.length; i += 1) {
      const number = numbers[i] as number;
      if (number === 0) continue;
      const place = this.#placeOf(number);
      this.#numbers[place] = number;
      this.#rows[place] = rows[i] as number;
    }
  }
}
