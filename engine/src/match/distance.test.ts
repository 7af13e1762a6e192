import { expect, it } from 'vitest';
import { distanceKm } from './distance.ts';

it('a degree along the equator is 111.19 km', () => {
	expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })).toBeCloseTo(111.19, 2);
});

it('is zero for one place and half the globe for opposite ones', () => {
	expect(distanceKm({ lat: 49.7, lon: 18.6 }, { lat: 49.7, lon: 18.6 })).toBe(0);
	expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20015.09, 1);
});
