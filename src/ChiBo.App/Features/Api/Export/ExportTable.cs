using ChiBo.Exchange.Schema;

namespace ChiBo.App.Features.Api.Export;

/// <summary>A table on its way out.</summary>
/// <param name="Table">Its name and columns.</param>
/// <param name="Rows">Its rows, read while they are written.</param>
internal sealed record ExportTable(ExchangeTable Table, IAsyncEnumerable<IReadOnlyList<string>> Rows);
