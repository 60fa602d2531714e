package newsgraph.extract.retold;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.TriggerWord;

/// Who "the two sides" of an encounter are, where nobody is named: those of the encounter told last
/// that has as many parties.
final class SamePeople {
    /// How many sentences back that encounter may be told.
    private static final int REACH = 12;

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    /// Collectives that are two without saying so.
    private static final Set<String> SIDES = Set.of("sides", "delegations", "parties");

    static {
        LexiconFile.rows("collective-numbers", 2)
                .forEach(r -> NUMBERS.put(r.column(0), Integer.valueOf(r.column(1))));
    }

    private SamePeople() {}

    /// Tells whether nobody but such a collective is told of.
    static boolean isCollective(EncounterMention mention) {
        boolean goes = // "delegations arrived at the palace"
                mention.trigger().word() instanceof TriggerWord.Verb verb
                        && verb.alone() == TriggerWord.Alone.NO
                        && mention.parties().stream()
                                .allMatch(p -> p.rule().equals("participant/subject"));
        return mention.parties().size() == 1
                && !goes
                && count(mention.parties().getFirst().mention().actor()) > 0
                && mention.parties()
                        .getFirst()
                        .mention()
                        .rule()
                        .matches("actor/(unknown|common-noun|pronoun)");
    }

    /// Tells whether a party is only how many those are whom another telling names: "Lund met Voss,
    /// the first talks between the two countries".
    static boolean isNumberOf(Party party, List<EncounterMention> told) {
        Actor actor = party.mention().actor();
        int count = count(actor);
        return count > 0
                && party.rule().matches("participant/(between|of)")
                && told.stream()
                        .filter(m ->
                                m.parties().stream()
                                        .noneMatch(p -> p.mention().actor().equals(actor)))
                        .anyMatch(m -> m.parties().size() == count || isJoint(m));
    }

    private static boolean isJoint(EncounterMention mention) {
        return mention.parties().size() == 1
                && mention.parties().getFirst().mention().rule().equals("actor/joint-group");
    }

    /// Returns the telling with the parties of the encounter told last; empty where there is none.
    static Optional<EncounterMention> of(EncounterMention mention, List<Cluster> told) {
        Party only = mention.parties().getFirst();
        int count = count(only.mention().actor());
        return told.stream()
                .filter(c -> c.clearest().parties().size() == count)
                .filter(c -> isBefore(c, mention))
                .filter(c -> !isPeople(only) || c.actors().stream().allMatch(SamePeople::isPerson))
                .max(Comparator.comparingInt(c -> lastBefore(c, mention)))
                .map(c ->
                        mention.with(
                                c.clearest().parties().stream()
                                        .map(p ->
                                                new Party(
                                                        only.mention()
                                                                .of(
                                                                        p.mention().actor(),
                                                                        "actor/collective"),
                                                        only.role(),
                                                        only.rule()))
                                        .toList()));
    }

    /// Returns how many somebody without a name is; 0 where it does not say.
    private static int count(Actor actor) {
        if (actor.kind() != Actor.Kind.GROUP || !actor.unnamed()) {
            return 0;
        }
        String[] words =
                actor.name().toLowerCase(Locale.ROOT).replaceFirst("^the ", "").split(" ", -1);
        boolean brief = words.length <= 3;
        return brief && SIDES.contains(words[words.length - 1]) && words.length == 1
                ? 2
                : brief ? NUMBERS.getOrDefault(words[0], 0) : 0;
    }

    /// "The two presidents", not "the two sides".
    private static boolean isPeople(Party party) {
        String noun = party.mention().sentence().token(party.mention().head()).lemma();
        return OfficeNouns.contains(noun);
    }

    private static boolean isPerson(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON;
    }

    private static boolean isBefore(Cluster cluster, EncounterMention mention) {
        int distance = mention.trigger().sentence().index() - lastBefore(cluster, mention);
        return distance >= 0 && distance <= REACH;
    }

    /// Returns the last sentence before a telling in which an encounter is told; far below zero if
    /// none.
    private static int lastBefore(Cluster cluster, EncounterMention mention) {
        return cluster.mentions().stream()
                .filter(m -> m.trigger().span().begin() < mention.trigger().span().begin())
                .mapToInt(m -> m.trigger().sentence().index())
                .max()
                .orElse(Integer.MIN_VALUE / 2);
    }
}
