namespace ChiBo.App.Web.Layout;

/// <summary>Links that show this page in the other language, in other colours, in letters of another size.</summary>
public sealed partial class DisplaySwitches;
