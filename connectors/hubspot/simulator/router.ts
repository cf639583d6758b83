import { notFound } from './answers.ts';
import type { Answer, ApiRequest } from './answers.ts';
import { answerAssociations, answerObjectAssociations } from './association-routes.ts';
import type { AssociationContext } from './association-routes.ts';
import { answerBatch } from './batch-routes.ts';
import { answerObjects } from './object-routes.ts';
import { answerSearch } from './search-routes.ts';
import { answerOwners, answerPipelines, answerProperties, answerSchemas } from './settings-routes.ts';

type Route = (context: AssociationContext, request: ApiRequest) => Answer;

const ROUTES: readonly (readonly [RegExp, Route])[] = [
  [/^POST \/crm\/v3\/objects\/[^/]+\/search$/u, ({ portal }, request) => answerSearch(portal, request)],
  [/^POST \/crm\/v3\/objects\/[^/]+\/batch\/[^/]+$/u, ({ portal }, request) => answerBatch(portal, request)],
  [/^(?:GET|POST) \/crm\/v3\/objects\/[^/]+$/u, ({ portal }, request) => answerObjects(portal, request)],
  [/^POST \/crm\/v3\/objects\/[^/]+\/(?:merge|gdpr-delete)$/u, ({ portal }, request) => answerObjects(portal, request)],
  [/^(?:GET|PATCH|DELETE) \/crm\/v3\/objects\/[^/]+\/[^/]+$/u, ({ portal }, request) => answerObjects(portal, request)],
  [/^(?:GET|PUT|DELETE) \/crm\/v4\/objects\/[^/]+\/[^/]+\/associations\//u, answerObjectAssociations],
  [/^(?:GET|POST) \/crm\/v4\/associations\/[^/]+\/[^/]+\//u, answerAssociations],
  [/^GET \/crm\/v3\/owners(?:\/[^/]*)?$/u, ({ portal }, request) => answerOwners(portal, request)],
  [/^GET \/crm\/v3\/pipelines\/[^/]+$/u, ({ portal }, request) => answerPipelines(portal, request)],
  [/^GET \/crm\/v3\/schemas$/u, ({ portal }) => answerSchemas(portal)],
  [/^GET \/crm\/v3\/properties\/[^/]+(?:\/[^/]+)?$/u, ({ portal }, request) => answerProperties(portal, request)],
];

/** Answers an authenticated call under `/crm`, or refuses with 404. */
export function answer(context: AssociationContext, request: ApiRequest): Answer {
  const line = `${request.method} /${request.segments.join('/')}`;
  const route = ROUTES.find(([pattern]) => pattern.test(line))?.[1];
  if (route === undefined) throw notFound('resource');
  return route(context, request);
}
