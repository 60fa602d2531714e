package newsgraph.text.tree;

import java.util.List;
import java.util.OptionalInt;
import newsgraph.text.Dependencies;

/// Corrects what a parser takes for the verb of the sentence, or for a clause that is its subject,
/// though it only describes the subject: "The envoys received by Lund left", "The man Lund met was
/// Voss".
final class ClauseOnSubject {
    private static final String FINITE = "VB[DZP]";

    private ClauseOnSubject() {}

    /// Returns the tree in which the noun is the subject of the verb that follows, and is described
    /// by the one before.
    ///
    /// @param tags of one sentence
    static Dependencies of(List<String> tags, Dependencies tree) {
        for (int verb = 1; verb + 2 < tags.size(); verb++) {
            OptionalInt noun = noun(tags, tree, verb);
            if (noun.isPresent()) {
                OptionalInt main = main(tags, tree, verb);
                if (main.isPresent()) {
                    return moved(tags, tree, noun.getAsInt(), verb, main.getAsInt());
                }
            }
        }
        return tree;
    }

    /// Returns the subject that a verb without helpers may only describe: a participle does, and
    /// one behind a name without an object ("the envoys Lund received").
    private static OptionalInt noun(List<String> tags, Dependencies tree, int verb) {
        List<Integer> subjects = tree.children(verb, "nsubj", "nsubj:pass");
        boolean bare =
                subjects.size() == 1
                        && subjects.getFirst() < verb
                        && tags.get(subjects.getFirst()).matches("NNS?")
                        && tree
                                .children(verb, "cop", "aux:pass", "mark", "obj", "xcomp", "ccomp")
                                .stream()
                                .allMatch(c -> c > verb && tree.is(c, "obj"));
        if (!bare) {
            return OptionalInt.empty();
        }
        int noun = subjects.getFirst();
        boolean participle =
                tags.get(verb).equals("VBN")
                        && tree.children(verb, "aux").isEmpty()
                        && isRightBefore(tree, noun, verb)
                        && tags.get(verb + 1).matches("IN|TO");
        boolean relative =
                tree.children(verb, "obj").isEmpty() && doer(tags, tree, noun, verb).isPresent();
        return participle || relative ? OptionalInt.of(noun) : OptionalInt.empty();
    }

    /// "A group of doctors led by Lund was received": nothing but the noun's own words stands
    /// between.
    private static boolean isRightBefore(Dependencies tree, int noun, int verb) {
        return noun + 1 == verb
                || (tree.is(verb, "csubj", "csubj:pass")
                        && tree.subtree(noun).getLast() + 1 == verb);
    }

    /// Returns the name right behind a noun of people which a parser takes for theirs.
    private static OptionalInt doer(List<String> tags, Dependencies tree, int noun, int verb) {
        int first = tree.children(verb, "aux").stream().min(Integer::compare).orElse(verb);
        return tree.children(noun, "appos").stream()
                .mapToInt(Integer::intValue)
                .filter(a -> a + 1 == first && tags.get(a).startsWith("NNP"))
                .filter(a -> tree.subtree(a).getFirst() == noun + 1)
                .findFirst();
    }

    /// Returns what is said of the noun: what the clause is the subject of, or the next finite verb
    /// without a subject.
    private static OptionalInt main(List<String> tags, Dependencies tree, int verb) {
        if (tree.is(verb, "csubj", "csubj:pass")) {
            return tree.head(verb) > verb ? OptionalInt.of(tree.head(verb)) : OptionalInt.empty();
        }
        if (!tree.is(verb, "root")) {
            return OptionalInt.empty();
        }
        for (int at = verb + 1; at < tags.size(); at++) {
            if (tags.get(at).matches("W.*|CC|:|``|''") && !isWithin(tags, at)) {
                return OptionalInt.empty();
            }
            if (tags.get(at).matches(FINITE + "|MD")) {
                int main = tree.is(at, "aux", "aux:pass", "cop") ? tree.head(at) : at;
                boolean alone =
                        main > verb
                                && tree.children(main, "nsubj", "nsubj:pass", "mark").isEmpty()
                                && tree.is(
                                        main, "dep", "amod", "acl", "parataxis", "ccomp", "conj");
                return alone ? OptionalInt.of(main) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /// Tells whether "and" joins nouns or participles: "by Lund and Voss", "chaired by Lund and
    /// attended by Voss".
    private static boolean isWithin(List<String> tags, int at) {
        return tags.get(at).equals("CC")
                && at + 1 < tags.size()
                && tags.get(at + 1).matches("NN.*|DT|JJ|PRP\\$|VBN|CD");
    }

    private static Dependencies moved(
            List<String> tags, Dependencies tree, int noun, int verb, int main) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        boolean subject = tree.is(verb, "csubj", "csubj:pass");
        int before = tree.head(main);
        if (!subject) {
            if (before > main && before != Dependencies.NONE) { // "took | place"
                heads[before] = main;
                labels[before] = "obj";
                tree.children(before, "nmod").forEach(c -> heads[c] = main);
            }
            heads[main] = tree.head(verb);
            labels[main] = tree.label(verb);
            tree.children(verb).stream()
                    .filter(c -> c > main || (tree.is(c, "punct") && c + 1 == main))
                    .filter(c -> c != before)
                    .forEach(c -> heads[c] = main);
        }
        heads[noun] = main;
        labels[noun] = tree.children(main, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass";
        heads[verb] = noun;
        OptionalInt doer = doer(tags, tree, noun, verb);
        labels[verb] = doer.isPresent() ? "acl:relcl" : "acl";
        doer.ifPresent(d -> {
            heads[d] = verb;
            labels[d] = "nsubj";
        });
        return tree.with(heads, labels);
    }
}
