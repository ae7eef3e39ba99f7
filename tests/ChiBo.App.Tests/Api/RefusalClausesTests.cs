using ChiBo.App.Features.Proposals;
using ChiBo.App.Features.Tasks;
using ChiBo.App.Web.Api;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Tests.Api;

/// <summary>A problem names the clause that the refusal's own sentence names, and no other.</summary>
public sealed class RefusalClausesTests
{
    [Theory]
    [InlineData("It meets last (28-HD/BTCTW, II.2.b). In the way: three cells.", "II.2.b")]
    [InlineData("Needs and wishes, no file on anybody (II.1.3.b-3: needs).", "II.1.3.b-3")]
    [InlineData("It did not conform on that day (III.2-c).", "III.2-c")]
    [InlineData("There is no clause II.9.z, but II.2.a there is.", "II.2.a")]
    [InlineData("There is no such thing.", null)]
    [InlineData("Nobody says II.9.z.", null)]
    public void The_first_clause_that_there_is_is_named(string sentence, string? clause) =>
        RefusalClauses.Of(new Declined(sentence)).ShouldBe(clause);

    [Fact]
    public void What_rests_on_no_clause_names_none() => RefusalClauses.Of(new NoSuchTask()).ShouldBeNull();

    [Fact]
    public void A_proposal_without_a_matter_rests_on_its_clause() =>
        RefusalClauses.Of(new NoMatter()).ShouldBe("II.2.c");

    private sealed record Declined(string Sentence) : Refusal(RefusalKind.NotPossible, "declined", "", Sentence);
}
