using System.Security.Cryptography;
using ChiBo.Domain.Audit;

namespace ChiBo.Domain.Tests.Audit;

public sealed class CheckpointTests : IDisposable
{
    private static readonly DateTime Moment = new(2026, 1, 31, 8, 15, 0, DateTimeKind.Utc);
    private static readonly byte[] Root = Convert.FromHexString(KnownTrees.Roots[7]);

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa another = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose()
    {
        key.Dispose();
        another.Dispose();
    }

    [Fact]
    public void The_text_that_is_signed_has_four_lines() =>
        Sample()
            .Text.ShouldBe(
                "ChiBo X99001 xã Mẫu\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n2026-01-31T08:15:00Z\n"
            );

    [Fact]
    public void Fractions_of_a_second_are_dropped() =>
        new Checkpoint("x", 8, Root, Moment.AddTicks(9_999_999)).Text.ShouldBe(
            new Checkpoint("x", 8, Root, Moment).Text
        );

    [Fact]
    public void What_was_signed_is_read_and_verified_with_the_public_half_of_the_key()
    {
        string text = Sample().Sign(key).Text;
        using var publicHalf = ECDsa.Create();
        publicHalf.ImportSubjectPublicKeyInfo(key.ExportSubjectPublicKeyInfo(), out _);
        SignedCheckpoint signed = Read(text);
        signed.Verify(publicHalf).ShouldBeTrue();
        signed.Text.ShouldBe(text);
        signed.Checkpoint.Text.ShouldBe(Sample().Text);
        signed.Checkpoint.At.Kind.ShouldBe(DateTimeKind.Utc);
        signed.Checkpoint.Size.ShouldBe(8);
        signed.Checkpoint.Root.ToArray().ShouldBe(Root);
    }

    [Fact]
    public void Another_key_does_not_verify_it() => Read(Sample().Sign(key).Text).Verify(another).ShouldBeFalse();

    [Fact]
    public void The_name_of_a_key_without_its_signature_does_not_verify()
    {
        string foreign = Sample().Sign(another).Text;
        byte[] bytes = Convert.FromBase64String(foreign.TrimEnd('\n').Split(' ')[^1]);
        byte[] forged = [.. SHA256.HashData(key.ExportSubjectPublicKeyInfo())[..4], .. bytes[4..]];
        Read(foreign.Replace(Convert.ToBase64String(bytes), Convert.ToBase64String(forged)))
            .Verify(key)
            .ShouldBeFalse();
    }

    [Fact]
    public void A_signed_text_with_any_character_changed_dropped_or_doubled_is_refused()
    {
        string text = Sample().Sign(key).Text;
        Holds(text).ShouldBeTrue();
        for (int position = 0; position < text.Length; position++)
        {
            foreach (char other in "0aA+/= \n\r—Z\u0301".Where(other => other != text[position]))
            {
                Holds($"{text[..position]}{other}{text[(position + 1)..]}").ShouldBeFalse($"{position} → {other}");
                Holds($"{text[..position]}{other}{text[position..]}").ShouldBeFalse($"{position} + {other}");
            }

            Holds(text.Remove(position, 1)).ShouldBeFalse($"{position} dropped");
            Holds(text[..position]).ShouldBeFalse($"cut at {position}");
        }

        Holds(text + text).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, "", CheckpointFault.Origin)]
    [InlineData(0, " x", CheckpointFault.Origin)]
    [InlineData(0, "x\ty", CheckpointFault.Origin)]
    [InlineData(1, "", CheckpointFault.Size)]
    [InlineData(1, "-8", CheckpointFault.Size)]
    [InlineData(1, "+8", CheckpointFault.Size)]
    [InlineData(1, "08", CheckpointFault.Size)]
    [InlineData(1, "8 ", CheckpointFault.Size)]
    [InlineData(1, "8.0", CheckpointFault.Size)]
    [InlineData(1, "9223372036854775808", CheckpointFault.Size)]
    [InlineData(2, "", CheckpointFault.Root)]
    [InlineData(2, "AAAA", CheckpointFault.Root)]
    [InlineData(2, "Xcnaeac GWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=", CheckpointFault.Root)]
    [InlineData(2, "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyh=", CheckpointFault.Root)]
    [InlineData(3, "2026-01-31", CheckpointFault.Moment)]
    [InlineData(3, "2026-01-31T08:15:00", CheckpointFault.Moment)]
    [InlineData(3, "2026-01-31T08:15:00+07:00", CheckpointFault.Moment)]
    [InlineData(3, "2026-02-30T08:15:00Z", CheckpointFault.Moment)]
    [InlineData(3, "31/01/2026 08:15", CheckpointFault.Moment)]
    [InlineData(4, " ", CheckpointFault.EmptyLine)]
    [InlineData(5, "", CheckpointFault.Signature)]
    [InlineData(5, "— x AAAAAAAA", CheckpointFault.Signature)]
    [InlineData(5, "— ChiBo X99001 xã Mẫu ", CheckpointFault.Signature)]
    [InlineData(5, "— ChiBo X99001 xã Mẫu AAAAAA==", CheckpointFault.Signature)]
    [InlineData(5, "- ChiBo X99001 xã Mẫu AAAAAAAA", CheckpointFault.Signature)]
    [InlineData(1, "8\n8", CheckpointFault.NotSixLines)]
    [InlineData(1, "8\r", CheckpointFault.NotSixLines)]
    public void A_line_that_is_not_right_is_named(int line, string written, CheckpointFault expected)
    {
        string[] lines = Sample().Sign(key).Text.Split('\n');
        lines[line] = written;
        SignedCheckpoint.Read(string.Join('\n', lines), out CheckpointFault? fault).ShouldBeNull();
        fault.ShouldBe(expected);
    }

    [Fact]
    public void Nothing_at_all_is_no_checkpoint()
    {
        SignedCheckpoint.Read("", out CheckpointFault? fault).ShouldBeNull();
        fault.ShouldBe(CheckpointFault.NotSixLines);
    }

    [Fact]
    public void A_checkpoint_that_could_not_be_read_back_is_not_made()
    {
        Should.Throw<ArgumentException>(() => new Checkpoint("", 8, Root, Moment));
        Should.Throw<ArgumentException>(() => new Checkpoint("two\nlines", 8, Root, Moment));
        Should.Throw<ArgumentException>(() => new Checkpoint("x", -1, Root, Moment));
        Should.Throw<ArgumentException>(() => new Checkpoint("x", 8, Root[1..], Moment));
        Should.Throw<ArgumentException>(() =>
            new Checkpoint("x", 8, Root, new DateTime(2026, 1, 31, 8, 15, 0, DateTimeKind.Local))
        );
    }

    [Fact]
    public void A_root_that_is_changed_outside_does_not_change_the_checkpoint()
    {
        byte[] root = [.. Root];
        var checkpoint = new Checkpoint("x", 8, root, Moment);
        root[0] ^= 1;
        checkpoint.Root.ToArray().ShouldBe(Root);
    }

    private static Checkpoint Sample() => new("ChiBo X99001 xã Mẫu", 8, Root, Moment);

    private static SignedCheckpoint Read(string text) => SignedCheckpoint.Read(text, out _).ShouldNotBeNull();

    private bool Holds(string text) => SignedCheckpoint.Read(text, out _) is { } signed && signed.Verify(key);
}
