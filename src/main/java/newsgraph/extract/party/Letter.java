package newsgraph.extract.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who asks whom for an encounter in writing: "wrote to Lund on Monday asking for a meeting", "sent
/// a letter to Lund seeking talks". A parse may take Lund for who asks, or nobody.
public final class Letter {
    private static final Set<String> ASKING = Set.of("ask", "request", "seek", "demand", "propose");

    private static final Set<String> LETTERS =
            Set.of("letter", "email", "e-mail", "message", "note", "petition");

    /// How far before the word of meeting the writing may be told.
    private static final int REACH = 16;

    private Letter() {}

    /// Returns the parties with both sides of a letter; where it asks for an encounter with
    /// another, with who wrote it.
    public static List<Party> with(List<Party> parties, Trigger trigger, Actors actors) {
        Sentence sentence = trigger.sentence();
        Optional<Integer> writing = trigger.isVerb() ? Optional.empty() : writing(trigger);
        if (writing.isEmpty()
                || parties.stream().anyMatch(p -> p.rule().equals("participant/between"))) {
            return parties;
        }
        int verb = writing.get();
        Arguments arguments = new Arguments(sentence, actors);
        Parties all = new Parties(trigger);
        all.add(arguments.subjects(verb), Role.ATTENDEE, "participant/writer");
        boolean others =
                parties.stream()
                        .anyMatch(p ->
                                p.mention().sentence().equals(sentence)
                                        && p.mention().first() >= trigger.end());
        if (!others) {
            to(sentence, verb, trigger.first())
                    .ifPresent(to ->
                            all.add(
                                    arguments.from(to + 1),
                                    Role.ATTENDEE,
                                    "participant/written-to"));
        }
        parties.stream()
                .filter(p -> !others || p.mention().first() >= trigger.end())
                .forEach(p -> all.add(List.of(p.mention()), p.role(), p.rule()));
        return all.size() > 1 ? all.found() : parties;
    }

    /// Returns the verb of writing before the one that asks for the encounter.
    private static Optional<Integer> writing(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int asking = trigger.first() - 1;
        while (asking > 0 && sentence.token(asking).tag().matches("DT|JJ.*|NN|CD|PRP\\$|RB|VBN")) {
            asking--;
        }
        if (asking > 1 && sentence.token(asking).lower().equals("for")) {
            asking--;
        }
        if (asking < 2
                || !sentence.token(asking).tag().matches("VBG|VB")
                || !ASKING.contains(sentence.token(asking).lemma())) {
            return Optional.empty();
        }
        for (int at = asking - 1; at >= Math.max(0, asking - REACH); at--) {
            Token token = sentence.token(at);
            if (token.isVerb()) {
                return isWriting(sentence, at, asking) ? Optional.of(at) : Optional.empty();
            }
            if (token.word().matches("[;:]|\"|''")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isWriting(Sentence sentence, int verb, int asking) {
        String lemma = sentence.token(verb).lemma();
        boolean letter =
                sentence.tokens().subList(verb, asking).stream()
                        .anyMatch(t -> LETTERS.contains(t.lemma()));
        return (lemma.equals("write") || (letter && lemma.matches("send|address|deliver")))
                && to(sentence, verb, asking).isPresent();
    }

    /// Returns the "to" before the one who gets the letter.
    private static Optional<Integer> to(Sentence sentence, int verb, int until) {
        return IntStream.range(verb + 1, until - 1)
                .filter(t -> sentence.token(t).lower().equals("to"))
                .filter(t -> !sentence.token(t + 1).tag().equals("VB"))
                .boxed()
                .findFirst();
    }
}
