using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Rows;

/// <summary>A version of a cell's working regulations (quy chế làm việc, II.2.a), with its five relations.</summary>
/// <param name="OrganisationCode">Whose regulations.</param>
/// <param name="Period">In force from and to.</param>
/// <param name="PartyCommittee">Relation with the Party committee.</param>
/// <param name="Government">Relation with the government.</param>
/// <param name="FatherlandFront">Relation with the Fatherland Front.</param>
/// <param name="Organisations">Relation with the socio-political organisations.</param>
/// <param name="Cells">Relation with the cells under the commune committee.</param>
public sealed record RegulationsRow(
    string OrganisationCode,
    Period Period,
    string PartyCommittee,
    string Government,
    string FatherlandFront,
    string Organisations,
    string Cells
)
{
    /// <summary>Which of the five chapters have text.</summary>
    public RegulationChapters Filled =>
        Chapter(PartyCommittee, RegulationChapters.PartyCommittee)
        | Chapter(Government, RegulationChapters.Government)
        | Chapter(FatherlandFront, RegulationChapters.FatherlandFront)
        | Chapter(Organisations, RegulationChapters.Organisations)
        | Chapter(Cells, RegulationChapters.Cells);

    private static RegulationChapters Chapter(string text, RegulationChapters chapter) =>
        ChapterText.IsFilled(text) ? chapter : RegulationChapters.None;
}
