/** A job without an ID token: what to write where, in the words of the CI that runs it. */

import { FILE_VARIABLE, type Place, TOKEN_VARIABLE } from '../github/given-token.ts'
import { say } from '../language/say.ts'
import type { Remedy } from '../model.ts'

interface NoToken {
  reason: string
  remedy: Remedy
}

const PERMISSIONS = 'permissions:\n  contents: read\n  id-token: write'

const GITHUB: NoToken = {
  reason: say`The job is not allowed to ask GitHub for an ID token, so it cannot sign in at Google. GitHub allows it only to jobs that say id-token: write under permissions; where permissions are listed, each that the job uses has to be in the list.`,
  remedy: { kind: 'workflow', title: say`Add to the job`, text: PERMISSIONS },
}

/** `audience`: what the provider expects in the token. `place` is left out for GitHub. */
export function noToken(place: Place | undefined, audience: string): NoToken {
  switch (place) {
    case undefined:
      return GITHUB
    case 'gitlab':
      return {
        reason: say`The job has no ID token, so it cannot sign in at Google. GitLab puts one into each variable that the job names under id_tokens; it is read from ${TOKEN_VARIABLE}.`,
        remedy: {
          kind: 'workflow',
          title: say`Add to the job in .gitlab-ci.yml`,
          text: `id_tokens:\n  ${TOKEN_VARIABLE}:\n    aud: ${audience}`,
        },
      }
    case 'circleci':
      return {
        reason: say`The job gave no ID token, so it cannot sign in at Google. CircleCI makes one on request; it is read from ${TOKEN_VARIABLE}.`,
        remedy: {
          kind: 'gcloud',
          title: say`In the same step, before run-iam-deploy`,
          text: `export ${TOKEN_VARIABLE}=$(circleci run oidc get --claims '{"aud":"${audience}"}')`,
        },
      }
    case 'jenkins':
      return {
        reason: say`The build has no ID token, so it cannot sign in at Google. The plugin OpenID Connect Provider makes one; it is read from the file that ${FILE_VARIABLE} names.`,
        remedy: {
          kind: 'workflow',
          title: say`Around the step, with a credential "OpenID Connect id token as file" for the audience ${audience}`,
          text: `withCredentials([file(credentialsId: 'google-id-token', variable: '${FILE_VARIABLE}')]) {\n  sh 'run-iam-deploy ...'\n}`,
        },
      }
    case 'elsewhere':
      return {
        reason: say`There is no ID token here, so the run cannot sign in through Workload Identity Federation. In a CI, put its token for the audience ${audience} into ${TOKEN_VARIABLE}, or the path of a file with it into ${FILE_VARIABLE}.`,
        remedy: {
          kind: 'gcloud',
          title: say`On your own machine, leave out --workload-identity-provider and sign in as yourself`,
          text: 'gcloud auth application-default login',
        },
      }
  }
}
