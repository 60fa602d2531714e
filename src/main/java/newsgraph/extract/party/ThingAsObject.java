package newsgraph.extract.party;

import java.util.stream.Stream;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// "They met their needs", "the ship was greeted": what is met is nobody.
final class ThingAsObject {
    /// How many tokens behind a verb another one may stand that shares its object.
    private static final int JOINED = 3;

    private ThingAsObject() {}

    /// Tells whether the object is a common noun, which no actor bears here; not the hands that two
    /// shake.
    static boolean of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int verb = trigger.head();
        Dependencies tree = sentence.dependencies();
        // "meet or even surpass its targets": what both verbs have in common
        Stream<Integer> joined =
                tree.children(verb, "conj").stream()
                        .filter(v -> v - verb <= JOINED && tree.children(v, "nsubj").isEmpty());
        // "met every deadline set by the council"
        Stream<Integer> described =
                tree.children(verb, "xcomp", "dep").stream()
                        .filter(v -> v > verb && sentence.token(v).tag().equals("VBN"))
                        .flatMap(v -> tree.children(v, "nsubj").stream());
        Stream<Integer> objects =
                Stream.concat(Stream.of(verb), joined)
                        .flatMap(v ->
                                tree.children(v, "obj", "nsubj:pass").stream()
                                        .filter(o -> o < verb || o >= trigger.end())
                                        .filter(o -> !isSetApart(sentence, v, o)));
        return Stream.concat(objects, described)
                .flatMap(o -> Stream.concat(Stream.of(o), tree.children(o, "nmod").stream()))
                .map(sentence::token)
                .filter(t -> !t.lemma().matches("face|time")) // "met face to face", "met six times"
                .anyMatch(t -> t.tag().equals("NN") || t.tag().equals("NNS"));
    }

    /// "Met in Oslo, their first encounter in years": what a comma parts from the verb explains it.
    private static boolean isSetApart(Sentence sentence, int verb, int object) {
        return sentence.tokens().subList(Math.min(verb, object), object).stream()
                .anyMatch(t -> t.word().equals(","));
    }
}
