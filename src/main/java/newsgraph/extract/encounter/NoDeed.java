package newsgraph.extract.encounter;

import newsgraph.extract.encounter.WhyLexicon.Entry;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;

/// Verbs that look as if they told what people did at an encounter, but do not by what follows them
/// or what they are under.
final class NoDeed {
    private NoDeed() {}

    /// "Hopes to meet her", "raising hopes of a deal", "does not discuss private calls": nothing
    /// that is done there.
    static boolean is(Cluster cluster, Sentence sentence, int verb, Entry word) {
        Dependencies tree = sentence.dependencies();
        return switch (word.kind()) {
            case PURPOSE ->
                    isOfRelative(sentence, verb)
                            || tree.children(verb, "xcomp").stream()
                                    .anyMatch(x -> cluster.hasTriggerAt(sentence.token(x).span()));
            case CAUSE -> // "the lunch that followed to sound her out"
                    verb + 1 < sentence.size() && sentence.token(verb + 1).tag().equals("TO");
            case OUTCOME ->
                    isMissed(sentence, verb)
                            || (VerbForm.negation(sentence, verb).isPresent()
                                    && Deed.behind(cluster, sentence) != 0);
            case TOPIC ->
                    isToPeople(sentence, verb)
                            || VerbForm.negation(sentence, verb).isPresent()
                            || tree.children(verb, "obj").stream()
                                    .anyMatch(o ->
                                            sentence.token(verb).lemma().equals("raise")
                                                    && WhyMarks.RAISED.has(
                                                            sentence.token(o).lemma()));
            default -> false;
        };
    }

    /// "The man | he is seeking to succeed".
    private static boolean isOfRelative(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "nsubj").stream()
                .anyMatch(s ->
                        s > 0
                                && sentence.token(s).tag().equals("PRP")
                                && sentence.token(s - 1).isNoun());
    }

    /// "Failed to appear".
    private static boolean isMissed(Sentence sentence, int verb) {
        return sentence.token(verb).lemma().equals("fail")
                && sentence.dependencies().children(verb, "xcomp").stream()
                        .anyMatch(x -> WhyMarks.COMES.has(sentence.token(x).lemma()));
    }

    /// "Turned to Lund", "addressed the nurses' guild".
    private static boolean isToPeople(Sentence sentence, int verb) {
        return sentence.token(verb).lemma().matches("turn|address")
                && sentence.dependencies().children(verb, "obj", "obl").stream()
                        .filter(o -> o > verb)
                        .anyMatch(o ->
                                WhyFinder.isSetting(sentence.token(o))
                                        || PersonNouns.contains(sentence.token(o).lemma())
                                        || sentence.nameAt(o)
                                                .filter(n -> n.type() != Name.Type.LOCATION)
                                                .isPresent());
    }
}
