using ChiBo.Guidance.Documents;

namespace ChiBo.Guidance.Tests.Documents;

public sealed class GuidanceLibraryTests
{
    private static readonly GuidanceLibrary Library = GuidanceLibrary.Embedded;

    [Theory]
    [InlineData("2014-10-09", null)]
    [InlineData("2014-10-10", "28-HD/BTCTW")]
    [InlineData("2026-11-23", "28-HD/BTCTW")]
    public void The_verified_guidance_is_in_force_from_its_day_on(string day, string? number) =>
        Library.InForceOn(DateOnly.Parse(day))?.Number.ShouldBe(number);

    [Fact]
    public void None_is_in_force_before() => Library.InForceOn(new DateOnly(2014, 10, 9)).ShouldBeNull();

    [Fact]
    public void Drafts_are_listed_with_their_source_and_have_no_rules()
    {
        List<GuidanceDocument> drafts = [.. Library.All.Where(document => document.Status == GuidanceStatus.Draft)];
        drafts.Count.ShouldBe(4);
        drafts.ShouldAllBe(draft => !draft.HasRules && draft.SourceNote.Vietnamese.Length > 40);
    }

    [Theory]
    [InlineData("28-HD/BTCTW")]
    [InlineData("28-hd/btctw")]
    [InlineData("28-hd-btctw")]
    public void A_guidance_is_found_by_number_or_slug(string id) => Library.Find(id).ShouldNotBeNull();

    [Fact]
    public void The_hash_of_the_rules_is_a_SHA_256() => Library.Find("28-hd-btctw")!.RulesHash.Length.ShouldBe(64);

    [Fact]
    public void What_replaces_another_names_one_that_is_listed() =>
        Library
            .All.Where(document => document.Replaces is not null)
            .ShouldAllBe(document => Library.Find(document.Replaces!) != null);
}
