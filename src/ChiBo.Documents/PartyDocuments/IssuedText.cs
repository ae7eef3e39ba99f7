using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChiBo.Documents.PartyDocuments;

/// <summary>
/// The text of a document as it is kept once it was issued: lines that a person can read, from which the same document is
/// printed again, whatever has changed in the register since.
/// </summary>
public static partial class IssuedText
{
    private const string Rule = "---";
    private const string Apart = " | ";

    /// <summary>Body, signers and recipients as lines; what is filled in by hand is not kept.</summary>
    public static string Of(PartyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        foreach (BodyBlock block in document.Body)
        {
            IssuedBlocks.Write(text, block);
        }

        text.Append(Rule).Append('\n');
        Add(text, "superior", document.TopOrganisation);
        Add(text, "issuer", document.Organisation);
        Add(text, "place", document.Place);
        Add(text, "type", document.TypeName);
        Add(text, "heading", document.Heading.ToString());
        if (document.IsSigned)
        {
            Add(
                text,
                "signed",
                string.Join(Apart, document.SignatureAuthority, document.SignedFor, document.Post, document.SignerName)
            );
        }

        if (document.CoSigner is { } beside)
        {
            Add(text, "beside", string.Join(Apart, beside.Post, beside.Name));
        }

        foreach (string recipient in document.Recipients)
        {
            Add(text, "to", recipient);
        }

        return text.ToString();
    }

    /// <summary>The document again. Text that was not written here is a body without signer.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="number">Its number.</param>
    /// <param name="symbol">Kind and body by their letters, as in <c>NQ/CB</c>.</param>
    /// <param name="on">Its day.</param>
    /// <param name="summary">What it is about.</param>
    public static PartyDocument Read(string text, int number, string symbol, DateOnly on, string summary)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int rule = Array.LastIndexOf(lines, Rule);
        ILookup<string, string> about = lines
            .Skip(rule < 0 ? lines.Length : rule + 1)
            .Select(line => Pair().Match(line))
            .Where(pair => pair.Success)
            .ToLookup(pair => pair.Groups["name"].Value, pair => pair.Groups["value"].Value);
        string? One(string name) => about[name].FirstOrDefault();
        string?[] signed = Parts(One("signed"), 4);
        string?[] beside = Parts(One("beside"), 2);
        return new PartyDocument
        {
            Symbol = symbol,
            Number = number,
            Date = on,
            MadeOn = on,
            Summary = summary,
            TypeName = One("type") ?? "",
            Heading = Enum.TryParse(One("heading"), out DocumentHeading heading) ? heading : DocumentHeading.Titled,
            TopOrganisation = One("superior"),
            Organisation = One("issuer"),
            Place = One("place"),
            Body = [.. IssuedBlocks.Read(rule < 0 ? lines : lines[..rule])],
            IsSigned = One("signed") is not null,
            SignatureAuthority = Enum.TryParse(signed[0], out SignatureAuthority how)
                ? how
                : SignatureAuthority.OwnPost,
            SignedFor = signed[1],
            Post = signed[2],
            SignerName = signed[3],
            CoSigner = One("beside") is null ? null : new CoSigner(beside[0], beside[1]),
            Recipients = [.. about["to"]],
        };
    }

    private static void Add(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {PlainText.Of(value)}\n");
        }
    }

    private static string?[] Parts(string? value, int count)
    {
        string?[] parts =
        [
            .. (value ?? "").Split(Apart).Select(part => part.Trim() is { Length: > 0 } one ? one : null),
        ];
        Array.Resize(ref parts, count);
        return parts;
    }

    [GeneratedRegex("^(?<name>[a-z]+): (?<value>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Pair();
}
