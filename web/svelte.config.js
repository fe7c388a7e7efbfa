/** Templates are built node by node: the policy of the pages forbids HTML from strings (`trusted-types 'none'`). */
export default {
  compilerOptions: { fragments: "tree", runes: true },
};
