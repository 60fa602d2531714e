package newsgraph.extract.why;

import java.util.Optional;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.extract.retold.Cluster;
import newsgraph.extract.why.WhyLexicon.Entry;
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
                            || Purposes.isOnlyToBe(sentence, verb + word.words().size() - 1)
                            || tree.children(verb, "xcomp").stream()
                                    .anyMatch(x -> cluster.hasTriggerAt(sentence.token(x).span()));
            case CAUSE -> // "the lunch that followed to sound her out"
                    verb + 1 < sentence.size() && sentence.token(verb + 1).tag().equals("TO");
            case OUTCOME ->
                    isMissed(sentence, verb)
                            || (VerbNegation.of(sentence, verb).isPresent()
                                    && Deed.behind(cluster, sentence) != 0);
            case TOPIC ->
                    isToPeople(sentence, verb)
                            || isSubjectOfTalks(sentence, verb)
                            || VerbNegation.of(sentence, verb).isPresent()
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

    /// "Talks on raising the toll": what is raised there is not the toll.
    private static boolean isSubjectOfTalks(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBG")
                && verb > 0
                && sentence.token(verb - 1).lower().matches("about|on|over|of|for");
    }

    /// "Turned to Lund", "turned to the navy for help", "addressed the nurses' guild", "debated
    /// Lund".
    static boolean isToPeople(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        boolean forHelp =
                sentence.token(verb).lemma().equals("turn")
                        && tree.subtree(verb).stream()
                                .filter(f -> f > verb && sentence.token(f).lower().equals("for"))
                                .anyMatch(f -> tree.is(f, "case"));
        return forHelp
                || (sentence.token(verb).lemma().matches("turn|address|debate")
                        && tree.children(verb, "obj", "obl").stream()
                                .filter(o -> o > verb)
                                .anyMatch(o -> isPeople(sentence, verb, o)));
    }

    private static boolean isPeople(Sentence sentence, int verb, int noun) {
        Optional<Name> name = sentence.nameAt(noun).filter(n -> n.type() != Name.Type.LOCATION);
        return sentence.token(verb).lemma().equals("debate")
                ? sentence.dependencies().is(noun, "obj") && name.isPresent()
                : name.isPresent()
                        || WhyFinder.isSetting(sentence.token(noun))
                        || PersonNouns.contains(sentence.token(noun).lemma());
    }
}
