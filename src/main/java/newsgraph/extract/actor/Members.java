package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.event.Actor;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The sides that one group noun joins: "Israeli and Palestinian negotiators", "the leaders of
/// France, Spain and Japan".
final class Members {
    /// How many words may describe a group's noun.
    private static final int LONGEST_DESCRIPTION = 2;

    private final Names names;
    private final Nations nations;
    private final Bodies bodies;

    Members(Names names, Nations nations, Bodies bodies) {
        this.names = names;
        this.nations = nations;
        this.bodies = bodies;
    }

    /// Returns the sides; empty if the phrase does not join two.
    List<Actor> of(Phrase group, Actor whole) {
        if (whole.kind() != Actor.Kind.GROUP) {
            return List.of();
        }
        List<Actor> sides = before(group);
        if (sides.size() < 2) {
            sides = after(group);
        }
        return sides.size() < 2 ? List.of() : sides;
    }

    private List<Actor> before(Phrase group) {
        Sentence sentence = group.sentence();
        List<Actor> sides = new ArrayList<>();
        boolean joined = false;
        int noun = begin(group);
        int at = noun - 1;
        while (at >= 0) {
            Optional<Side> side = sideEndingAt(sentence, at);
            if (side.isEmpty() || (!sides.isEmpty() && isFronted(sentence, side.get()))) {
                break;
            }
            sides.addFirst(part(group, side.get(), noun));
            int next = side.get().first() - 1;
            while (next >= 0 && isJoint(sentence.token(next))) {
                joined |= sentence.token(next).tag().equals("CC");
                next--;
            }
            at = next == side.get().first() - 1 ? -1 : next;
        }
        return joined ? sides : List.of();
    }

    /// "In | Ankara, Russian and Dutch envoys met" is a place in front of the group.
    private static boolean isFronted(Sentence sentence, Side side) {
        return side.first() > 0
                && sentence.token(side.first() - 1).tag().equals("IN")
                && sentence.token(side.end()).word().equals(",");
    }

    private List<Actor> after(Phrase group) {
        Sentence sentence = group.sentence();
        List<Actor> sides = new ArrayList<>();
        boolean joined = false;
        int at = group.head() + 1;
        if (at >= sentence.size() || !sentence.token(at).lower().matches("of|from|for")) {
            return List.of();
        }
        at++;
        while (at < sentence.size()) {
            if (sentence.token(at).lower().equals("the")) {
                at++;
            }
            Optional<NameSpan> name =
                    at < sentence.size() ? names.at(sentence, at) : Optional.empty();
            if (name.isEmpty() || name.get().type() == NameSpan.Type.PERSON) {
                break;
            }
            sides.add(bodies.of(name.get()));
            at = name.get().end();
            int gap = at;
            while (at < sentence.size() && isJoint(sentence.token(at))) {
                joined |= sentence.token(at).tag().equals("CC");
                at++;
            }
            if (at == gap) {
                break;
            }
        }
        return joined ? sides : List.of();
    }

    /// A nationality or name in front of a group noun.
    private record Side(int first, int end, Actor actor) {}

    private Optional<Side> sideEndingAt(Sentence sentence, int token) {
        Optional<NameSpan> name =
                names.at(sentence, token)
                        .filter(n -> n.last() == token && n.type() != NameSpan.Type.PERSON);
        if (name.isPresent()) {
            return name.map(n -> new Side(n.first(), n.end(), bodies.of(n)));
        }
        return nations.endingAt(sentence, token)
                .map(n ->
                        new Side(
                                n.first(),
                                token + 1,
                                bodies.of(n.country(), sentence.span(n.first(), token + 1))));
    }

    /// Returns where a group's noun begins with the words that describe it: "foreign" in "French
    /// and Spanish foreign ministers".
    private int begin(Phrase group) {
        Sentence sentence = group.sentence();
        int at = group.head();
        while (at > 1
                && group.head() - at < LONGEST_DESCRIPTION
                && sentence.token(at - 1).tag().matches("JJ|NN")
                && sideEndingAt(sentence, at - 1).isEmpty()) {
            at--;
        }
        return at;
    }

    private static Actor part(Phrase group, Side side, int from) {
        Sentence sentence = group.sentence();
        String noun = NameFinder.words(sentence, from, group.head() + 1);
        return new Actor(
                NameFinder.words(sentence, side.first(), side.end()) + " " + noun,
                Actor.Kind.GROUP,
                sentence.span(side.first(), side.end()),
                Optional.empty(),
                true,
                Optional.of(side.actor()));
    }

    private static boolean isJoint(Token token) {
        return token.word().equals(",")
                || token.word().equals("-")
                || token.lower().equals("and")
                || token.word().equals("&");
    }
}
