namespace ChiBo.Documents.Establishments;

/// <summary>A point of the guidance as the appraisal tells it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Result">Đạt, không đạt, chưa đủ dữ liệu.</param>
/// <param name="Text">What was found.</param>
public sealed record AppraisedPoint(string Clause, string Result, string Text);
