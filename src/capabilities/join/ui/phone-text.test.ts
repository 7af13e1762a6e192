import { expect, test } from 'vitest';
import { phoneText } from './phone-text.ts';

test.each([
	['+48338521234', '+48 33 852 12 34'],
	['+48600100200', '+48 600 100 200'],
	['+420558731111', '+420558731111']
])('%s reads %s', (number, text) => expect(phoneText(number).replace(/\u00a0/g, ' ')).toBe(text));
