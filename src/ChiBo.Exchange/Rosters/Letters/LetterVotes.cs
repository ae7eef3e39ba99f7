namespace ChiBo.Exchange.Rosters.Letters;

/// <summary>How a text, a column or a sheet scores in each of the ways it can be read.</summary>
internal readonly record struct LetterVotes(LetterScore Plain, LetterScore Tcvn3, LetterScore Vni)
{
    /// <summary>A text that only Unicode can hold is worth a few that could be anything.</summary>
    private const int WeightOfCertain = 3;

    /// <summary>The votes of one text; none when it is plain ASCII.</summary>
    public static LetterVotes Of(string text)
    {
        if (text.All(char.IsAscii))
        {
            return default;
        }

        LetterScore plain = LetterScore.Of(OldFonts.Read(text, RosterEncoding.Utf8));
        if (!CarriedBytes.CanBe(text))
        {
            return new LetterVotes(new LetterScore(plain.Good * WeightOfCertain, 0), default, default);
        }

        return new LetterVotes(
            plain,
            LetterScore.Of(OldFonts.Read(text, RosterEncoding.Tcvn3)),
            LetterScore.Of(OldFonts.Read(text, RosterEncoding.Vni))
        );
    }

    public LetterVotes Plus(LetterVotes other) =>
        new(Plain.Plus(other.Plain), Tcvn3.Plus(other.Tcvn3), Vni.Plus(other.Vni));

    /// <summary>The way that scores best alone; nothing when two do equally well.</summary>
    public RosterEncoding? Best
    {
        get
        {
            int best = Math.Max(Plain.Value, Math.Max(Tcvn3.Value, Vni.Value));
            int ways = (Plain.Value == best ? 1 : 0) + (Tcvn3.Value == best ? 1 : 0) + (Vni.Value == best ? 1 : 0);
            return ways != 1 ? null
                : Tcvn3.Value == best ? RosterEncoding.Tcvn3
                : Vni.Value == best ? RosterEncoding.Vni
                : RosterEncoding.Utf8;
        }
    }

    public bool IsClean(RosterEncoding encoding) => ScoreOf(encoding).IsClean;

    private LetterScore ScoreOf(RosterEncoding encoding) =>
        encoding switch
        {
            RosterEncoding.Tcvn3 => Tcvn3,
            RosterEncoding.Vni => Vni,
            _ => Plain,
        };
}
