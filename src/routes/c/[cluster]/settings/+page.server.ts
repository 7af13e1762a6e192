import { error, redirect } from '@sveltejs/kit';
import { changeSettings, settingsSeal } from '#capabilities/change-settings.ts';
import { settingsRules } from '#capabilities/settings-rules.ts';
import { isCoordinator } from '#platform/server/context.ts';
import { answer, fieldsOf } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (!isCoordinator(locals.actor)) error(404);
	const { name, purpose, locale, timeZone } = locals.cluster;
	return {
		settings: { name, purpose, locale, timeZone },
		rules: await locals.run(async (ctx) => settingsRules(ctx)),
		seen: settingsSeal(locals),
		zones: Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('Europe/'))
	};
};

export const actions: Actions = {
	default: async ({ request, locals, url }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => changeSettings(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${url.pathname}?done=1`);
	}
};
