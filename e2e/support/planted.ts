// What the journey writes, and the words of it that no server, log or mail may hold. All of it is invented.

export const PERSON = {
  number: "+999 20 5550 187",
  say: "I am calling about the garden course",
  word: "Bluebell",
  name: "Layla",
  legalName: "Layla Noorwick",
  born: "14 May 1994",
  place: "7 Quincewell Lane, Port Elva",
} as const;

export const NOTE = "Prefers brief telephoning, ideally mornings; a claimsletter arrives shortly.";

export const STORY =
  "My satchel was snatched beside the lighthouse in Vela Bay one Sunday evening. I stumbled and sprained my wrist; " +
  "it is mending. My spectacles, keyring and diary were inside. The consulate helped and I flew homewards. I sleep " +
  "restlessly and dislike going outdoors after nightfall.";

export const WRITTEN = {
  dublin: "A volunteer called Siobhan telephones on Wednesday forenoon.",
  lisbon: "Wonderful, please mention the marigolds when greeting.",
} as const;

/** Forty and more words of the above that stand nowhere in the program itself. */
export const PLANTED: readonly string[] = [
  "5550 187", "5550187", "garden course", "Bluebell", "Layla", "Noorwick", "14 May 1994", "Quincewell", "Port Elva",
  "telephoning", "ideally", "mornings", "claimsletter", "shortly", "satchel", "snatched", "lighthouse", "Vela Bay",
  "Sunday evening", "stumbled", "sprained", "wrist", "mending", "spectacles", "diary", "flew homewards",
  "restlessly", "dislike", "outdoors", "nightfall", "volunteer called", "Siobhan", "telephones", "Wednesday forenoon",
  "forenoon", "Wonderful", "marigolds", "greeting", "from_25_to_39", "support_worker",
];

/** Codes of the above that stand in the directory's own vocabulary as well: nobody else may write them. */
export const PLANTED_CODES: readonly string[] = ["0401", "emotional"];
