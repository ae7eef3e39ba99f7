using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Establishments;

/// <summary>What kinds and stages of cases are called.</summary>
public static class CaseNames
{
    /// <summary>The stage as the end of a sentence: «hồ sơ này …».</summary>
    public static string In(Language language, CaseStage stage) =>
        language == Language.Vietnamese ? Vietnamese(stage) : English(stage);

    /// <summary>What is asked for.</summary>
    public static string In(Language language, OrganisationCaseKind kind) =>
        language == Language.Vietnamese ? Vietnamese(kind) : English(kind);

    private static string Vietnamese(CaseStage stage) =>
        stage switch
        {
            CaseStage.Drafted => "còn là bản thảo",
            CaseStage.Applied => "đã trình, chờ thẩm định",
            CaseStage.Appraised => "đã thẩm định",
            CaseStage.ConsentAsked => "đang xin ý kiến cấp trên",
            CaseStage.Consented => "cấp trên đã đồng ý",
            CaseStage.ConsentRefused => "cấp trên không đồng ý",
            CaseStage.Decided => "đã có quyết định",
            CaseStage.Recorded => "đã quyết định và ghi vào sổ bộ",
            CaseStage.Refused => "không được chấp thuận",
            _ => "đã rút",
        };

    private static string English(CaseStage stage) =>
        stage switch
        {
            CaseStage.Drafted => "is a draft",
            CaseStage.Applied => "was handed in and waits for its appraisal",
            CaseStage.Appraised => "was appraised",
            CaseStage.ConsentAsked => "waits for the consent of the level above",
            CaseStage.Consented => "has the consent of the level above",
            CaseStage.ConsentRefused => "has no consent of the level above",
            CaseStage.Decided => "was decided",
            CaseStage.Recorded => "was decided and recorded",
            CaseStage.Refused => "was refused",
            _ => "was withdrawn",
        };

    private static string Vietnamese(OrganisationCaseKind kind) =>
        kind switch
        {
            OrganisationCaseKind.Establish => "Thành lập chi bộ",
            OrganisationCaseKind.Rename => "Đổi tên tổ chức đảng",
            OrganisationCaseKind.Merge => "Hợp nhất, sáp nhập tổ chức đảng",
            OrganisationCaseKind.Split => "Chia tách tổ chức đảng",
            OrganisationCaseKind.Dissolve => "Giải thể tổ chức đảng",
            _ => "Sắp xếp lại tổ chức đảng",
        };

    private static string English(OrganisationCaseKind kind) =>
        kind switch
        {
            OrganisationCaseKind.Establish => "Set up a cell",
            OrganisationCaseKind.Rename => "Rename an organisation",
            OrganisationCaseKind.Merge => "Merge organisations",
            OrganisationCaseKind.Split => "Split an organisation",
            OrganisationCaseKind.Dissolve => "Dissolve an organisation",
            _ => "Rearrange organisations",
        };
}
