package newsgraph.extract.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The turns of an interview that is printed with labels: "Ann Smith:", "AS:", "Q:", "A.".
///
/// Initials are those of a person named in the article; "A" is the person named most often before
/// the first turn.
final class Turns {
    static final String RULE = "statement/turn";

    /// Fewer labels than this are no interview.
    private static final int FEWEST = 4;

    /// A label has no more words than this.
    private static final int LABEL_TOKENS = 4;

    private record Label(Sentence sentence, int end, String words) {
        TextSpan span() {
            return sentence.span(0, end);
        }
    }

    private final AnnotatedText text;
    private final Actors actors;

    private Turns(AnnotatedText text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    /// Returns the turns in order; none where the article is no interview.
    static List<Turn> of(AnnotatedText text, Actors actors) {
        return new Turns(text, actors).all();
    }

    private List<Turn> all() {
        List<Label> labels = labels();
        Map<String, Long> often =
                labels.stream()
                        .map(l -> isShort(l) ? l.words() : initials(l.words()))
                        .collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        boolean interview =
                labels.size() >= FEWEST && often.values().stream().filter(n -> n > 1).count() > 1;
        return interview ? turns(labels) : List.of();
    }

    private List<Turn> turns(List<Label> labels) {
        Map<String, Optional<Actor>> known = new HashMap<>();
        labels.forEach(l -> known.computeIfAbsent(l.words(), w -> speaker(l, labels.getFirst())));
        List<Optional<Actor>> speakers = labels.stream().map(l -> known.get(l.words())).toList();
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int from = label.span().end();
            int end = i + 1 < labels.size() ? labels.get(i + 1).span().begin() : paragraphEnd(from);
            Optional<Actor> speaker = speakers.get(i);
            Optional<Actor> hearer = hearer(speakers, i);
            trimmed(from, end)
                    .ifPresent(words -> turns.add(new Turn(label.span(), words, speaker, hearer)));
        }
        return turns;
    }

    /// Returns who speaks before, or else after.
    private static Optional<Actor> hearer(List<Optional<Actor>> speakers, int turn) {
        return IntStream.of(turn - 1, turn + 1)
                .filter(i -> i >= 0 && i < speakers.size())
                .mapToObj(speakers::get)
                .flatMap(Optional::stream)
                .filter(a -> !Optional.of(a).equals(speakers.get(turn)))
                .findFirst();
    }

    /// Returns the words between without blanks around; empty if there are none, as after a label
    /// that heads a list ("LOSSES:").
    private Optional<TextSpan> trimmed(int begin, int end) {
        String words = end > begin ? text.slice(new TextSpan(begin, end)) : "";
        if (words.isBlank()) {
            return Optional.empty();
        }
        int blank = words.length() - words.stripLeading().length();
        int points = words.strip().codePointCount(0, words.strip().length());
        return Optional.of(new TextSpan(begin + blank, begin + blank + points));
    }

    /// Returns where the paragraph ends that holds an offset.
    private int paragraphEnd(int offset) {
        int end = offset;
        for (Sentence sentence : text.sentences()) {
            boolean further = sentence.span().end() > offset;
            if (further && text.isLineEnd(end, sentence)) {
                return end;
            }
            end = further ? sentence.span().end() : end;
        }
        return end;
    }

    private List<Label> labels() {
        List<Label> found = new ArrayList<>();
        int end = 0;
        for (Sentence sentence : text.sentences()) {
            boolean begins = end == 0 || text.isLineEnd(end, sentence);
            if (begins) {
                labelEnd(sentence).ifPresent(e -> found.add(label(sentence, e)));
            }
            end = sentence.span().end();
        }
        return found;
    }

    private Label label(Sentence sentence, int end) {
        String words = text.slice(sentence.span(0, end));
        return new Label(sentence, end, words.replaceAll("[:.\\s]+$", ""));
    }

    /// Returns where a label ends that a sentence opens with.
    private static OptionalInt labelEnd(Sentence sentence) {
        if (sentence.token(0).word().matches("[QA]\\.")) {
            return OptionalInt.of(1);
        }
        if (sentence.size() > 1
                && sentence.token(0).word().matches("[QA]")
                && sentence.token(1).word().matches("[.:]")) {
            return OptionalInt.of(2);
        }
        return IntStream.rangeClosed(1, Math.min(LABEL_TOKENS, sentence.size() - 1))
                .filter(i -> sentence.token(i).word().equals(":"))
                .filter(i -> sentence.tokens().subList(0, i).stream().allMatch(Turns::isLabel))
                .map(i -> i + 1)
                .findFirst();
    }

    private static boolean isLabel(Token token) {
        return token.isNoun()
                || token.tag().matches("DT|JJ")
                || token.word().matches("\\p{Lu}[\\p{L}.]*");
    }

    private Optional<Actor> speaker(Label label, Label first) {
        return switch (label.words()) {
            case "Q" -> Optional.empty();
            case "A" -> mostNamed(first.span().begin());
            default -> isShort(label) ? initials(label) : named(label);
        };
    }

    private static boolean isShort(Label label) {
        return label.words().matches("\\p{Lu}{1,4}");
    }

    private Optional<Actor> named(Label label) {
        return actors.in(label.sentence()).stream()
                .filter(m -> m.end() < label.end())
                .map(ActorMention::actor)
                .filter(a -> !a.unnamed())
                .findFirst();
    }

    private Optional<Actor> initials(Label label) {
        List<Actor> bearers =
                persons(Integer.MAX_VALUE).stream()
                        .filter(a -> initials(a.name()).equals(label.words()))
                        .distinct()
                        .toList();
        return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[\\s-]+", -1))
                .filter(w -> !w.isEmpty())
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
    }

    private Optional<Actor> mostNamed(int end) {
        Map<Actor, Long> often =
                persons(end).stream().collect(Collectors.groupingBy(a -> a, Collectors.counting()));
        long most = often.values().stream().mapToLong(n -> n).max().orElse(0);
        List<Actor> found =
                often.entrySet().stream()
                        .filter(e -> e.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Returns the named people mentioned before an offset, each as often as he is mentioned.
    private List<Actor> persons(int end) {
        return actors.mentions().stream()
                .filter(m -> m.span().end() <= end)
                .map(ActorMention::actor)
                .filter(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed())
                .toList();
    }
}
