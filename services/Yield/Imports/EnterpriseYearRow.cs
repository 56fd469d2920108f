using ParkPlatform.Yield.Enterprises;

namespace ParkPlatform.Yield.Imports;

/// <summary>One row, read and understood. Where the file says no day or paper, those of the books stay.</summary>
internal sealed record EnterpriseYearRow(int Line, EnterpriseYear Stated, DateOnly? EffectiveOn, string? DocumentNumber);
