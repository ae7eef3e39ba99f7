using ChiBo.Domain.Register.Changes;
using ChiBo.Guidance.Parameters;

namespace ChiBo.App.Features.Reviews.WhatIf;

/// <summary>Why a parameter cannot be set as asked: the guidance may be settled and tightened, never loosened (III.1).</summary>
internal static class ParameterRefusals
{
    /// <summary>The reason, or nothing when it can.</summary>
    public static ChangeRefusal? Of(DatedParameters parameters, ParameterChange change)
    {
        if (parameters.Find(change.Id) is not { } parameter)
        {
            string known = string.Join(", ", parameters.All.Select(one => one.Id));
            return new ChangeRefusal(
                "no-such-parameter",
                $"Không có tham số «{change.Id}»; có: {known}.",
                $"There is no parameter \"{change.Id}\"; there are: {known}."
            );
        }

        return parameter.Allows(change.Value)
            ? null
            : new ChangeRefusal(
                "parameter-not-allowed",
                $"Tham số {change.Id} không nhận giá trị «{change.Value}» ({Range(parameter)}). {parameter.Local.Reason.Vietnamese}",
                $"The parameter {change.Id} does not take \"{change.Value}\" ({Range(parameter)}). {parameter.Local.Reason.English}"
            );
    }

    private static string Range(DatedParameter parameter) =>
        parameter.Kind == ParameterKind.Flag ? "true, false" : $"{parameter.Local.Least}–{parameter.Local.Most}";
}
