package newsgraph.extract.retold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Party;
import newsgraph.text.Sentence;

/// Who "the guest" or "her host" is: a party of the encounter told right before ("Lund met Voss.
/// Lund briefed the guest on the harbour").
final class GuestWord {
    /// How many sentences back that encounter may be told.
    private static final int REACH = 2;

    private static final Set<String> WORDS = Set.of("guest", "visitor", "host");

    private GuestWord() {}

    /// Returns the tellings, in their order, with the guest as who he is.
    static List<EncounterMention> named(List<EncounterMention> mentions) {
        List<EncounterMention> named = new ArrayList<>();
        for (EncounterMention mention : mentions) {
            Optional<EncounterMention> before =
                    mention.parties().stream().anyMatch(GuestWord::isGuest)
                            ? before(mention, named)
                            : Optional.empty();
            named.add(before.map(b -> with(mention, b)).orElse(mention));
        }
        return List.copyOf(named);
    }

    private static boolean isGuest(Party party) {
        Sentence sentence = party.mention().sentence();
        return party.mention().actor().unnamed()
                && WORDS.contains(sentence.token(party.mention().head()).lemma())
                && sentence.token(party.mention().first()).lower().matches("the|his|her")
                && party.mention().end() - party.mention().first() <= 2;
    }

    /// Returns the telling of two parties right before, of whom the other may be in this one.
    private static Optional<EncounterMention> before(
            EncounterMention mention, List<EncounterMention> told) {
        List<Actor> others =
                mention.parties().stream()
                        .filter(p -> !isGuest(p))
                        .map(p -> p.mention().actor())
                        .toList();
        int at = mention.trigger().sentence().index();
        return told.stream()
                .filter(m -> at - m.trigger().sentence().index() <= REACH)
                .filter(m -> m.parties().size() == 2 && mayBe(mention, m))
                .filter(m ->
                        m.parties().stream()
                                .map(p -> p.mention().actor())
                                .toList()
                                .containsAll(others))
                .reduce((first, last) -> last);
    }

    /// Tells whether one of the two can be meant; "the guests" are no person.
    private static boolean mayBe(EncounterMention mention, EncounterMention before) {
        boolean several =
                mention.parties().stream()
                        .filter(GuestWord::isGuest)
                        .map(Party::mention)
                        .anyMatch(g -> g.sentence().token(g.head()).tag().equals("NNS"));
        boolean group =
                before.parties().stream()
                        .anyMatch(p -> p.mention().actor().kind() != Actor.Kind.PERSON);
        return before.parties().stream().noneMatch(GuestWord::isGuest) && (!several || group);
    }

    private static EncounterMention with(EncounterMention mention, EncounterMention before) {
        List<Party> others = mention.parties().stream().filter(p -> !isGuest(p)).toList();
        Party guest =
                mention.parties().stream().filter(GuestWord::isGuest).findFirst().orElseThrow();
        return mention.with(
                Stream.concat(
                                others.stream(),
                                before.parties().stream()
                                        .filter(p ->
                                                others.stream()
                                                        .noneMatch(o ->
                                                                o.mention()
                                                                        .actor()
                                                                        .equals(
                                                                                p.mention()
                                                                                        .actor())))
                                        .map(p ->
                                                new Party(
                                                        guest.mention()
                                                                .of(
                                                                        p.mention().actor(),
                                                                        "actor/guest"),
                                                        others.isEmpty()
                                                                ? Role.ATTENDEE
                                                                : guest.role(),
                                                        guest.rule())))
                        .toList());
    }
}
