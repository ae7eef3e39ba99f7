namespace ChiBo.Documents.Docx;

/// <summary>The styles of a Party document by their ids.</summary>
internal static class PartyStyle
{
    public const string Body = "PartyBody";
    public const string PartyName = "PartyName";
    public const string TopOrganisation = "PartyTopOrganisation";
    public const string Organisation = "PartyOrganisation";
    public const string Star = "PartyStar";
    public const string Number = "PartyNumber";
    public const string PlaceAndDate = "PartyPlaceAndDate";
    public const string DraftMark = "PartyDraftMark";
    public const string TypeName = "PartyTypeName";
    public const string Summary = "PartySummary";
    public const string SummaryRule = "PartySummaryRule";
    public const string LetterSummary = "PartyLetterSummary";
    public const string Addressee = "PartyAddressee";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Item = "PartyItem";
    public const string Note = "PartyNote";
    public const string AnnexTitle = "PartyAnnexTitle";
    public const string TableHeader = "PartyTableHeader";
    public const string TableText = "PartyTableText";
    public const string TableCentred = "PartyTableCentred";
    public const string Table = "PartyTable";
    public const string Signature = "PartySignature";
    public const string SignerName = "PartySignerName";
    public const string RecipientsTitle = "PartyRecipientsTitle";
    public const string Recipient = "PartyRecipient";
    public const string PageNumber = "PartyPageNumber";
    public const string Spacer = "PartySpacer";
    public const string Field = "PartyField";
    public const string SlipTitle = "PartySlipTitle";
    public const string SlipText = "PartySlipText";
}
