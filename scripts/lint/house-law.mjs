import { basename } from 'node:path';

/**
 * Laws of this house that no published rule covers. Where each holds is said in eslint.config.mjs.
 *
 * @typedef {import('eslint').Rule.RuleModule} RuleModule
 */

const MOST_PARAMETERS = 4;
const MOST_DEPENDENCIES = 6;
const VAGUE_NAMES =
  /^(utils?|helpers?|common|shared|misc|managers?|types|constants)(\.|$)|\.(utils?|helpers?|manager)\./;

/**
 * @param {string} message
 * @param {string[]} selectors
 * @returns {RuleModule}
 */
function forbid(message, selectors) {
  return {
    meta: { type: 'problem', schema: [], messages: { forbidden: message } },
    create: (context) =>
      Object.fromEntries(
        selectors.map((selector) => [
          selector,
          (/** @type {any} */ node) => context.report({ node, messageId: 'forbidden' }),
        ]),
      ),
  };
}

/** @type {RuleModule} */
const parameters = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { many: '{{count}} parameters; at most {{most}}. Gather what belongs together in an object.' },
  },
  create(context) {
    const check = (/** @type {any} */ node) => {
      const most = isInjected(node) ? MOST_DEPENDENCIES : MOST_PARAMETERS;
      const count = node.params.length;
      if (count > most) {
        context.report({ node, messageId: 'many', data: { count: String(count), most: String(most) } });
      }
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
};

/**
 * What Nest fills in: the dependencies of a constructor, the parts of a request.
 *
 * @param {any} node
 */
function isInjected(node) {
  if (node.parent?.type === 'MethodDefinition' && node.parent.kind === 'constructor') return true;
  return (
    node.params.length > 0 && node.params.every((/** @type {any} */ param) => param.decorators?.length > 0)
  );
}

/** @type {RuleModule} */
const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { vague: '"{{name}}" says nothing about what is inside. Name the subject and the role.' },
  },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (VAGUE_NAMES.test(name)) context.report({ node, messageId: 'vague', data: { name } });
    },
  }),
};

export const houseLaw = {
  rules: {
    parameters,
    'file-name': fileName,
    'one-door': forbid('Only the database module and the runner open transactions.', [
      'CallExpression[callee.property.name="transaction"]',
    ]),
    'injected-clock': forbid('The time comes from the injected clock.', [
      'NewExpression[callee.name="Date"]',
      'CallExpression[callee.name="Date"]',
      'MemberExpression[object.name="Date"][property.name="now"]',
    ]),
    'configured-once': forbid('The environment is read in the configuration module only.', [
      'MemberExpression[object.name="process"][property.name="env"]',
      'VariableDeclarator[init.name="process"] Property[key.name="env"]',
    ]),
    'oldest-browser': forbid(
      'Its styles mix colours with color-mix(), which Chromium 108 lacks. Search with ui/SearchField; put buttons side by side in a row.',
      ['Input/Search', 'Space/Compact'].flatMap((name) => {
        const [object, property] = name.split('/');
        return ['JSXMemberExpression', 'MemberExpression'].map(
          (kind) => `${kind}[object.name="${object}"][property.name="${property}"]`,
        );
      }),
    ),
    'no-default-export': forbid('Export by name, so that a thing is called the same everywhere.', [
      'ExportDefaultDeclaration',
    ]),
  },
};
