package newsgraph.extract.place;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The town that one side is in by a clause beside its name: "Lund, who is in Accra to see the
/// mines, was received by Voss", "Lund, now in Oslo for the opera, met Voss".
final class WhoIsThere {
    private final Sentence sentence;
    private final Dependencies tree;
    private final OptionalInt clause;

    WhoIsThere(Sentence sentence, int trigger) {
        this.sentence = sentence;
        this.tree = sentence.dependencies();
        this.clause = Predicates.of(sentence, trigger);
    }

    /// Returns the town; empty where none of the clause's nouns is there, or not now.
    Optional<PlaceAttachment.Choice> of(List<PlacePhrase> places, PlacePhrases phrases) {
        return clause.isEmpty() || isAhead(clause.getAsInt())
                ? Optional.empty()
                : places.stream()
                        .filter(PlaceLinks::isPlaced)
                        .filter(phrases::isTown)
                        .filter(p -> isWho(p) || isNowIn(p))
                        .findFirst()
                        .map(p -> new PlaceAttachment.Choice(p, "who-is-there"));
    }

    /// Who is there now may meet somebody elsewhere on Friday.
    private boolean isAhead(int verb) {
        return tree.children(verb, "aux").stream()
                .anyMatch(a -> sentence.token(a).tag().equals("MD"));
    }

    /// "Who is in Accra", "who is on a visit to Accra"; not "who is in prison in Accra", "who was
    /// in Accra last week".
    private boolean isWho(PlacePhrase place) {
        int there = Predicates.of(sentence, place.treeHead()).orElse(Dependencies.NONE);
        if (there == Dependencies.NONE || !tree.is(there, "acl:relcl")) {
            return false;
        }
        boolean visit = PlaceWords.VISIT_NOUN.has(sentence.token(there).lemma());
        return (there == place.treeHead() || (visit && tree.head(place.treeHead()) == there))
                && tree.children(there).stream()
                        .anyMatch(s -> sentence.token(s).lower().equals("who"))
                && tree.children(there, "cop").stream()
                        .anyMatch(c -> sentence.token(c).lower().matches("is|are"))
                && isParty(tree.head(there));
    }

    /// ", now in Oslo for the opera,"
    private boolean isNowIn(PlacePhrase place) {
        int link = place.first() - 1;
        if (link < 2
                || place.end() >= sentence.size()
                || !place.link().equals("in")
                || !sentence.token(place.end()).lower().matches("for|on|to")) {
            return false;
        }
        boolean now = sentence.token(link - 1).lower().matches("now|currently");
        int comma = now ? link - 2 : link - 1;
        int who = tree.head(place.treeHead());
        return sentence.token(comma).word().equals(",")
                && who == comma - 1
                && sentence.token(who).isNoun()
                && isParty(who);
    }

    /// Tells whether a noun is a side of the clause: its subject, its object, or behind "with" or
    /// "by".
    private boolean isParty(int noun) {
        Token token = sentence.token(noun);
        boolean beside = tree.is(noun, "obl") && sentence.caseOf(noun).matches("with|by");
        return token.isNoun()
                && tree.head(noun) == clause.getAsInt()
                && (tree.is(noun, "nsubj", "nsubj:pass", "obj") || beside);
    }
}
