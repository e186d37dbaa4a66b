/** Colours, light and dark; text on its ground keeps at least 4.5:1. */

const LIGHT = `
  --ground: #f6f7f8; --sheet: #ffffff; --ink: #17202a; --soft: #55616d; --hair: #d8dde2; --rail: #e9edf0;
  --accent: #1d4f7c; --bar: #3f739f; --calm: #a9bfd2; --area: #dce7f0; --tie: #9aa8b5;
  --distillation: #a8231b; --relay: #855300; --coordinated: #5546a6; --authorised: #1c6b45; --undetermined: #55616d;
  --k0: #b4531f; --k1: #1f6f78; --k2: #7a4fa3; --k3: #8f6b00; --k4: #ad3a6b; --k5: #3a7d34; --k6: #4a5a8c; --k7: #0b7fae; --k8: #6d4327; --k9: #6a7a0f; --k10: #b3261e; --k11: #6b7280;
  --tint: 9%;
`;

const DARK = `
  --ground: #10151a; --sheet: #161d24; --ink: #e4e9ee; --soft: #9daab6; --hair: #2c3640; --rail: #242e37;
  --accent: #8fbbe3; --bar: #6a9fcc; --calm: #385470; --area: #1f3245; --tie: #56646f;
  --distillation: #f2877e; --relay: #e0ad5c; --coordinated: #b0a4f2; --authorised: #74c79b; --undetermined: #9daab6;
  --k0: #e48a55; --k1: #54b3bd; --k2: #b48ddd; --k3: #cfa83a; --k4: #e07fa8; --k5: #7fbf78; --k6: #93a4dc; --k7: #5cb8e6; --k8: #c29a7c; --k9: #b3c24a; --k10: #ee7b72; --k11: #a3adba;
  --tint: 16%;
`;

export const COLOURS = `
:root { color-scheme: light dark; ${LIGHT} }
@media screen and (prefers-color-scheme: dark) { :root { ${DARK} } }
.v-distillation { --v: var(--distillation) }
.v-relay { --v: var(--relay) }
.v-coordinated { --v: var(--coordinated) }
.v-authorised { --v: var(--authorised) }
.v-undetermined { --v: var(--undetermined) }
`;
