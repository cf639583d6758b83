const ACCOUNT_360 = `# Everything about one account,
# whichever system holds it.
query Account360 {
  accounts(first: 1, orderBy: [{field: OPEN_DEAL_AMOUNT, direction: DESC}]) {
    edges {
      node {
        id
        name
        domains
        phone {
          e164
          raw
        }
        address {
          street
          city
          postcode
          country
        }
        industry
        lifecycle
        owner {
          name
          email
        }
        openDealAmounts {
          amount
          currency
        }
        signals {
          kind
          score
          evidence
        }
        sources {
          source
          object
          id
          score
          why
        }
        contacts(first: 5) {
          edges {
            node {
              name
              title
              emails
              phones {
                e164
              }
            }
          }
        }
        deals(first: 5, orderBy: [{field: AMOUNT, direction: DESC}]) {
          edges {
            node {
              name
              stage {
                unified
                raw
              }
              amount {
                amount
                currency
              }
              expectedClose
            }
          }
        }
        tickets(first: 5) {
          edges {
            node {
              number
              subject
              status {
                unified
                raw
              }
              priority {
                unified
                raw
              }
            }
          }
        }
        timeline(first: 10) {
          edges {
            node {
              occurredAt
              kind
              direction
              subject
            }
          }
        }
      }
    }
  }
}
`;

const ACROSS_SOURCES = `# Accounts that at least two systems know,
# joined into one.
query AcrossSources($first: Int!, $minSources: Int!) {
  accounts(
    first: $first
    filter: {minSources: $minSources}
    orderBy: [{field: NAME}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        name
        domains
        sources {
          source
          object
          id
          score
        }
        deals(first: 3, filter: {open: true}) {
          totalCount
          edges {
            node {
              name
              stage {
                unified
                raw
              }
            }
          }
        }
      }
    }
  }
}
`;

const AI_FIELDS = `# The facts come at once, the AI answers when they
# are ready, and none waits longer than it was given.
query AiFieldsDeferred {
  accounts(first: 3, orderBy: [{field: OPEN_DEAL_AMOUNT, direction: DESC}]) {
    edges {
      node {
        name
        openDealAmounts {
          amount
          currency
        }
        ... @defer {
          summary(within: "PT10S") {
            text
            state
            reason
            model
            confidence {
              value
              reason
              event
            }
            evidence {
              fact
              text
            }
          }
          nextStep(within: "PT10S") {
            kind
            text
            due
            state
            suppressed {
              kind
              why
            }
          }
          confidence {
            value
            reason
            event
            basis
          }
        }
      }
    }
  }
}
`;

const LIVE_SUMMARY = `# The summary while it is being written: "live"
# holds the text so far, above the last message.
subscription LiveSummary($id: ID!) {
  summaryStream(id: $id) {
    __typename
    ... on InsightStart {
      sequence
      generation
      model
    }
    ... on InsightDelta {
      sequence
      text
    }
    ... on InsightRetract {
      sequence
      from
      to
      reason
    }
    ... on InsightEnd {
      sequence
      summary {
        text
        state
        model
        generatedAt
        evidence {
          fact
          text
          source {
            source
            object
            id
          }
        }
      }
    }
    ... on InsightError {
      sequence
      code
      message
      retryable
    }
  }
}
`;

const PROVENANCE = `# Where every value comes from, which rule let it
# win, and what the other systems say.
query Provenance {
  accounts(
    first: 1
    filter: {minSources: 2}
    orderBy: [{field: CHANGED_AT, direction: DESC}]
  ) {
    edges {
      node {
        name
        provenance {
          field
          value
          source {
            source
            object
            id
          }
          sourceField
          rule
          changedAt
          fetchedAt
          alternatives {
            value
            source {
              source
              object
              id
            }
          }
        }
        sources {
          source
          object
          id
          score
          why
          changedAt
          fetchedAt
        }
      }
    }
  }
}
`;

const SOURCES_HEALTH = `# The connected systems: how they are, how far
# behind, and what they allow.
query SourcesHealth {
  sources {
    name
    type
    health
    syncedAt
    lagSeconds
    failure {
      code
      message
      action
      at
    }
    objects {
      object
      kind
      phase
      records
      total
      completedAt
    }
    quota {
      used
      limit
      remaining
      observedAt
    }
  }
}
`;

const FRESHNESS = `# As of now: what is shown is read again
# at its sources before it is answered.
query AsOfNow @freshness(maxAge: "PT0S") {
  accounts(first: 3, orderBy: [{field: CHANGED_AT, direction: DESC}]) {
    edges {
      node {
        name
        asOf
        stale
        owner {
          name
        }
        deals(first: 3) {
          edges {
            node {
              name
              stage {
                unified
              }
              asOf
            }
          }
        }
      }
    }
  }
}
`;

/** Name of the operation whose variable the page fills in. */
export const LIVE_OPERATION = 'LiveSummary';

/** Seven tabs that run on any data without editing; `accountId` goes into the live summary. */
export function readyTabs(accountId) {
  return [
    { query: ACCOUNT_360 },
    { query: ACROSS_SOURCES, variables: toText({ first: 10, minSources: 2 }) },
    { query: AI_FIELDS, headers: toText({ 'x-overlay-explain': '1' }) },
    { query: LIVE_SUMMARY, variables: toText({ id: accountId }) },
    { query: PROVENANCE },
    { query: FRESHNESS, headers: toText({ 'x-overlay-explain': '1' }) },
    { query: SOURCES_HEALTH },
  ];
}

/** Variables and headers as the editors hold them. */
export function toText(value) {
  return JSON.stringify(value, null, 2);
}
