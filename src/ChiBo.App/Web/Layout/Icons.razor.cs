namespace ChiBo.App.Web.Layout;

/// <summary>The signs that a page may show, written once and referred to by name.</summary>
public sealed partial class Icons;
