package newsgraph.extract.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whom a pronoun can not stand for, since he takes part in the same clause: the subject of "met
/// him", "had lunch with him", "flew to Oslo to meet him".
final class Beside {
    private static final int MAX_CLIMB = 6;

    private Beside() {}

    /// Tells whether both are parts of one clause: "Jones met him" is not about Jones.
    static boolean is(ActorMention mention, int pronoun) {
        Sentence sentence = mention.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(pronoun);
        if (verb == Dependencies.NONE || mention.head() == pronoun) {
            return false;
        }
        int whole = whole(tree, mention.head());
        if (tree.head(whole) == verb || tree.head(mention.head()) == verb) {
            return true;
        }
        boolean subject = tree.is(pronoun, "nsubj", "nsubj:pass");
        boolean let = // "Lund let him speak"
                subject
                        && sentence.token(pronoun).lower().matches("him|her|them")
                        && tree.is(verb, "ccomp", "xcomp");
        boolean object = !subject || let;
        int clause = let ? tree.head(verb) : clause(sentence, pronoun);
        return object
                && (subjects(sentence, clause).contains(whole) || isWho(sentence, clause, whole));
    }

    /// "Lund, who met him": the clause tells what Lund did.
    private static boolean isWho(Sentence sentence, int clause, int described) {
        Dependencies tree = sentence.dependencies();
        return tree.is(clause, "acl:relcl")
                && tree.head(clause) == described
                && tree.children(clause, "nsubj").stream()
                        .anyMatch(w -> sentence.token(w).lower().equals("who"));
    }

    /// Returns everybody who takes part in the clause of a token of his sentence.
    static Set<Actor> all(Sentence sentence, int token, ArticleActors known) {
        return known.in(sentence).stream()
                .filter(m -> is(m, token))
                .map(ActorMention::actor)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the noun that stands in the clause for one joined to it or beside it.
    private static int whole(Dependencies tree, int noun) {
        int at = noun;
        while (tree.is(at, "conj", "appos") && tree.head(at) != Dependencies.NONE) {
            at = tree.head(at);
        }
        return at;
    }

    /// Returns the verb of a pronoun, of "lunch with him" that over the noun, unless somebody owns
    /// the noun.
    private static int clause(Sentence sentence, int pronoun) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(pronoun);
        boolean within =
                sentence.token(head).isNoun()
                        && tree.is(pronoun, "nmod")
                        && tree.is(head, "obj", "obl")
                        && tree.children(head, "nmod:poss").isEmpty();
        return within ? tree.head(head) : head;
    }

    /// Returns the stated or understood subjects of a verb.
    private static List<Integer> subjects(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int at = verb;
        for (int steps = 0; steps < MAX_CLIMB; steps++) {
            List<Integer> stated = tree.children(at, "nsubj", "nsubj:pass");
            int head = tree.head(at);
            if (!stated.isEmpty() || head == Dependencies.NONE) {
                return stated;
            }
            boolean open = tree.is(at, "xcomp", "advcl") && sentence.caseOf(at).equals("to");
            List<Integer> objects = open ? tree.children(head, "obj") : List.of();
            if (!objects.isEmpty()) {
                return Stream.of(objects)
                        .filter(o -> tree.is(verb, "xcomp"))
                        .flatMap(List::stream)
                        .toList(); // "asked her to meet him"
            }
            if (isPlan(sentence, at)) {
                at = tree.head(head); // "had no plans to meet him"
                continue;
            }
            boolean gerund = // "saw Voss after phoning him"
                    tree.is(at, "advcl") && sentence.token(at).tag().equals("VBG");
            if (!open && !gerund && !(tree.is(at, "conj") && sentence.token(head).isVerb())) {
                return List.of();
            }
            at = head;
        }
        return List.of();
    }

    private static boolean isPlan(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int noun = tree.head(verb);
        return tree.is(verb, "acl")
                && sentence.caseOf(verb).equals("to")
                && sentence.token(noun).isNoun()
                && tree.is(noun, "obj")
                && tree.head(noun) != Dependencies.NONE;
    }
}
