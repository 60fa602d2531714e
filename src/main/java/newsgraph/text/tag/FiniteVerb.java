package newsgraph.text.tag;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// The only verb of a sentence that a tagger takes for a participle: "the governor called Ann Lund
/// on Monday"; or "wound" for a noun.
public final class FiniteVerb {
    /// What people hold or are invited to.
    public static final Set<String> HELD =
            Set.of("talks", "discussions", "consultations", "negotiations", "meetings");

    private static final Set<String> HOSTS =
            Set.of(
                    "hosts",
                    "meets",
                    "visits",
                    "welcomes",
                    "receives",
                    "greets",
                    "telephones",
                    "phones",
                    "calls",
                    "rings",
                    "briefs",
                    "summons",
                    "grills",
                    "snubs");

    private FiniteVerb() {}

    /// Tells whether a word is such a verb: behind its subject and before whom it concerns, where
    /// nothing else can be the verb of the main clause.
    static boolean is(List<String> words, List<String> tags, int at) {
        boolean between =
                at > 0
                        && tags.get(at).equals("VBN")
                        && tags.get(at - 1).matches("NNP?S?")
                        && tags.get(at + 1).matches("NNPS?|PRP")
                        && !words.get(at).toLowerCase(Locale.ROOT).equals("named");
        return between
                && IntStream.range(0, at).noneMatch(i -> isFinite(tags, i))
                && hasNoOther(words, tags, at);
    }

    /// "Ann Lund hosts Peter Voss in Oslo", where no other word can be the verb.
    static boolean isOfHost(List<String> words, List<String> tags, int at) {
        return at > 0
                && HOSTS.contains(words.get(at))
                && tags.get(at).equals("NNS")
                && tags.get(at - 1).equals("NNP")
                && tags.get(at + 1).equals("NNP")
                && tags.stream().noneMatch(t -> t.matches("VB[DZP]|MD"));
    }

    /// "The two discussed trade", where no other word can be the verb.
    static boolean isOfTheTwo(List<String> words, List<String> tags, int at) {
        return at > 1
                && tags.get(at).equals("VBN")
                && words.get(at - 1).matches("two|three|four|pair")
                && words.get(at - 2).equalsIgnoreCase("the")
                && tags.get(at + 1).matches("DT|NN.*|JJ|PRP.?|RB|IN|TO|CD")
                && tags.stream().noneMatch(t -> t.matches("VB[DZP]|MD"));
    }

    /// "The leaders wound up their summit", not "a wound up to the bone".
    static boolean isWoundUp(List<String> words, List<String> tags, int at) {
        return at > 0
                && words.get(at).toLowerCase(Locale.ROOT).equals("wound")
                && tags.get(at).equals("NN")
                && words.get(at + 1).equals("up")
                && at + 2 < tags.size()
                && tags.get(at + 2).matches("DT|PRP\\$|JJ|NN.*|CD")
                && tags.get(at - 1).matches("NN.*|CD|RB|PRP");
    }

    /// "The two held private talks", "families of the missing held talks", where "held" is taken
    /// for what describes the talks; not "the two held men".
    static boolean isHeldBySeveral(List<String> words, List<String> tags, int at) {
        boolean held =
                at > 1
                        && words.get(at).equals("held")
                        && tags.get(at).equals("VBN")
                        && words.get(at - 2).toLowerCase(Locale.ROOT).equals("the")
                        && (tags.get(at - 1).equals("CD")
                                || (tags.get(at - 1).matches("JJ|VB[GN]")
                                        && at > 2
                                        && words.get(at - 3).equals("of")));
        int noun = at + 1;
        while (held && noun + 1 < tags.size() && tags.get(noun).matches("JJ|NN|CD|HYPH")) {
            noun++;
        }
        return held && HELD.contains(words.get(noun));
    }

    /// "Peru, whose president, Ann Lund, hosted the envoy in May, agreed", not "whose brother, Ann
    /// Lund, killed in May, was".
    static boolean isOfWhose(List<String> words, List<String> tags, int at) {
        boolean done =
                at > 4
                        && tags.get(at).matches("VBN|VBD")
                        && words.get(at - 1).equals(",")
                        && (tags.get(at + 1).matches("DT|NN.*|PRP\\$?|JJ|CD")
                                || words.get(at + 1).equals("with"));
        int name = done ? before(tags, at - 1, "NNP") : at;
        boolean named = name < at - 1 && name > 2 && words.get(name - 1).equals(",");
        int noun = named ? before(tags, name - 1, "NNP?|JJ") : 0;
        return noun > 0 && noun < name - 1 && tags.get(noun - 1).equals("WP$");
    }

    /// Returns where the words with such tags begin that end at a place.
    private static int before(List<String> tags, int end, String tag) {
        int at = end;
        while (at > 0 && tags.get(at - 1).matches(tag)) {
            at--;
        }
        return at;
    }

    /// Tells whether what finite verbs follow are those of subordinate clauses.
    private static boolean hasNoOther(List<String> words, List<String> tags, int at) {
        boolean below = false;
        for (int i = at + 1; i < tags.size(); i++) {
            below |=
                    tags.get(i).startsWith("W")
                            || words.get(i)
                                    .toLowerCase(Locale.ROOT)
                                    .matches("that|after|before|because|as|while|and|but|to");
            if (isFinite(tags, i) && !below) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFinite(List<String> tags, int at) {
        return tags.get(at).matches("VB[DZP]|MD");
    }
}
