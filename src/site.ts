import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { Site } from '#model/site.ts';

/** Who runs this copy, its address, exit addresses and languages. Throws on a faulty `content/site.yaml`. */
export const site: Site = Site.parse(load(readFileSync(resolve('content/site.yaml'), 'utf8')));

/** Days after which a fact counts as old: from `verified`, else from `checked`. */
export const REVIEW_DAYS = 180;

/** The same for hours with dated exceptions. */
export const REVIEW_DAYS_EXCEPTIONS = 30;
