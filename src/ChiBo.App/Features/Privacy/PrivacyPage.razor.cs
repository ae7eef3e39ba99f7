using ChiBo.Storage.Privacy;

namespace ChiBo.App.Features.Privacy;

/// <summary>What is kept, what for, how sensitive it is, for how long and who may see it: the declarations of every column.</summary>
public sealed partial class PrivacyPage
{
    private static int Tables => Declarations.All.Select(column => column.Table).Distinct().Count();

    private static IEnumerable<IGrouping<Purpose, DeclaredColumn>> ByPurpose =>
        Declarations.All.GroupBy(column => column.Purpose).OrderBy(purpose => purpose.Key);
}
