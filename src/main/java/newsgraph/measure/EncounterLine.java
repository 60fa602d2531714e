package newsgraph.measure;

import java.util.List;
import java.util.Optional;

/// An encounter in the machine format, as far as it is measured.
///
/// @param mentions trigger words, the clearest first
/// @param days empty where no time is given
/// @param place empty where no place is given
/// @param source who says so; empty where the article itself does
/// @param doubtful a careful reader might leave it out
record EncounterLine(
        String type,
        String status,
        List<Party> participants,
        List<Words> mentions,
        Optional<Days> days,
        Optional<Spot> place,
        List<Why> whys,
        Optional<Party> source,
        boolean doubtful) {
    /// First and last day, each empty where open.
    record Days(Optional<String> earliest, Optional<String> latest) {
        boolean known() {
            return earliest.isPresent() || latest.isPresent();
        }
    }

    /// A place.
    ///
    /// @param words where the article names it; empty where gold has the name alone
    record Spot(String name, Optional<Words> words) {
        boolean same(Spot predicted) {
            String said = predicted.words.map(Words::text).orElse(predicted.name);
            return Names.alike(name, said)
                    || words.filter(w -> predicted.words.filter(w::overlaps).isPresent())
                            .isPresent();
        }
    }

    /// What is given as the why.
    record Why(String kind, String text) {
        boolean near(Why other) {
            return Names.alike(text, other.text);
        }
    }

    EncounterLine {
        participants = List.copyOf(participants);
        mentions = List.copyOf(mentions);
        whys = List.copyOf(whys);
    }

    boolean happened() {
        return status.equals("occurred") || status.equals("ongoing");
    }

    boolean isCall() {
        return type.endsWith("_call");
    }
}
