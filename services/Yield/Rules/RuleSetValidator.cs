using FluentValidation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;

namespace ParkPlatform.Yield.Rules;

public sealed partial record RuleSet
{
    /// <summary>What rules must satisfy to be computable; each message names its place in the document: <c>groups[0].indicators[2].weight</c>.</summary>
    public sealed class Validator : AbstractValidator<RuleSet>
    {
        private const int MostGroups = 10, MostIndicators = 30, MostFloors = 20, MostTieKeys = 10;

        public Validator(Texts texts)
        {
            RuleFor(r => r.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(r => r.Place).MaximumLength(CommonRules.LongestName);
            RuleFor(r => r.EffectiveOn).IsDay();
            RuleFor(r => r.ValidTo).IsDay();
            RuleFor(r => r.ValidTo).Must((r, to) => to is null || r.EffectiveOn <= to).WithText(texts, "invalid.to-before-from");
            RuleFor(r => r.DocumentNumber).IsDocumentNumber();
            RuleFor(r => r.BonusCap).InclusiveBetween(0, 100);
            RuleFor(r => r.RankingDecimals).InclusiveBetween(2, 8);
            RuleFor(r => r.FloorShare).InclusiveBetween(0, 0.99m);
            RuleFor(r => r.PenaltyCap).InclusiveBetween(0, 100);
            RuleFor(r => r.VetoLowersBy).InclusiveBetween(1, (int)YieldClass.D);
            RuleFor(r => r.SharedParcels).Must(s => Limits.IsLandMu(s?.TenantsApartFromMu)).WithText(texts, "invalid.land-mu");
            RuleFor(r => r.PublicityWorkingDays).InclusiveBetween(1, 60);
            RuleFor(r => r).Custom((rules, context) =>
            {
                foreach (var (path, message) in Faults(rules, texts)) context.AddFailure(path, message);
            });
        }

        private static IEnumerable<(string Path, string Message)> Faults(RuleSet rules, Texts texts) =>
            Shares(rules.Shares, "shares", texts).Concat(Declarations(rules, texts)).Concat(Groups(rules, texts)).Concat(TieKeys(rules, texts));

        private static IEnumerable<(string, string)> Shares(EquatableArray<ClassShare> shares, string at, Texts texts)
        {
            if (shares.Count is 0 or > (int)YieldClass.D) yield return (at, texts["invalid.shares-count"]);
            for (var i = 0; i < shares.Count; i++)
            {
                if (shares[i] is not { } share)
                {
                    yield return ($"{at}[{i}]", Texts.Common["json.null"]);
                    yield break;
                }
                if (share.UpTo is < 0 or > 1) yield return ($"{at}[{i}].upTo", texts["invalid.share-range"]);
                else if (i > 0 && shares[i - 1].UpTo > share.UpTo) yield return ($"{at}[{i}].upTo", texts["invalid.shares-ascending"]);
                if ((int)share.Class != i) yield return ($"{at}[{i}].class", texts["invalid.shares-classes"]);
            }
        }

        private static IEnumerable<(string, string)> Groups(RuleSet rules, Texts texts)
        {
            if (rules.Groups.Count is 0 or > MostGroups) yield return ("groups", texts["invalid.groups-count"]);
            for (var g = 0; g < rules.Groups.Count; g++)
            {
                var at = $"groups[{g}]";
                if (rules.Groups[g] is not { } group)
                {
                    yield return (at, Texts.Common["json.null"]);
                    continue;
                }
                if (rules.Groups.Take(g).Any(earlier => earlier?.Group == group.Group && earlier.Code == group.Code))
                    yield return ($"{at}.group", texts["invalid.group-twice"]);
                if (group.Code is not null && !Limits.IsCode(group.Code)) yield return ($"{at}.code", texts["invalid.code"]);
                if (!Limits.IsLandMu(group.MinimumLandMu)) yield return ($"{at}.minimumLandMu", texts["invalid.land-mu"]);
                if (!Limits.IsLandMu(group.BelowLandMu) || group.BelowLandMu <= group.MinimumLandMu) yield return ($"{at}.belowLandMu", texts["invalid.land-mu"]);
                if (group.ByIndustry == true && rules.Industries.Count == 0) yield return ($"{at}.byIndustry", texts["invalid.no-industries"]);
                if (group.FollowsLandlord == true && group.Tenants != true) yield return ($"{at}.followsLandlord", texts["invalid.follows-landlord"]);
                if (group.Shares.Count > 0)
                    foreach (var fault in Shares(group.Shares, $"{at}.shares", texts)) yield return fault;
                foreach (var fault in Indicators(rules, group, $"{at}.indicators", texts)) yield return fault;
                foreach (var fault in Floors(group, $"{at}.floors", texts)) yield return fault;
                foreach (var fault in Conditions(rules, group, at, texts)) yield return fault;
            }
        }

        private static IEnumerable<(string, string)> Indicators(RuleSet rules, GroupRules group, string at, Texts texts)
        {
            if (group.Indicators.Count is 0 or > MostIndicators) yield return (at, texts["invalid.indicators-count"]);
            else if (group.Indicators.Sum(i => i?.Weight ?? 0) is var sum and not 100) yield return (at, texts.Format("invalid.weights-sum", sum));

            for (var i = 0; i < group.Indicators.Count; i++)
            {
                if (group.Indicators[i] is not { } indicator)
                {
                    yield return ($"{at}[{i}]", Texts.Common["json.null"]);
                    continue;
                }
                if (string.IsNullOrWhiteSpace(indicator.Code) || indicator.Code.Length > CommonRules.LongestCode)
                    yield return ($"{at}[{i}].code", texts["invalid.indicator-code"]);
                else if (Figures.IsOne(rules, indicator.Code)) yield return ($"{at}[{i}].code", texts["invalid.indicator-is-a-figure"]);
                else if (group.Indicators.Take(i).Any(earlier => earlier?.Code == indicator.Code))
                    yield return ($"{at}[{i}].code", texts["invalid.indicator-twice"]);
                if (string.IsNullOrWhiteSpace(indicator.Name) || indicator.Name.Length > CommonRules.LongestName)
                    yield return ($"{at}[{i}].name", texts["invalid.indicator-name"]);
                if (indicator.NameEn?.Length > CommonRules.LongestName) yield return ($"{at}[{i}].nameEn", texts["invalid.indicator-name"]);
                if (!Figures.IsOne(rules, indicator.Numerator)) yield return ($"{at}[{i}].numerator", Unknown(indicator.Numerator));
                if (!Figures.IsOne(rules, indicator.Denominator)) yield return ($"{at}[{i}].denominator", Unknown(indicator.Denominator));
                else if (!Figures.CanDivide(rules, indicator.Denominator) || indicator.Denominator == indicator.Numerator)
                    yield return ($"{at}[{i}].denominator", texts["invalid.denominator"]);
                if (indicator.Weight is <= 0 or > 100 || decimal.Round(indicator.Weight, 4) != indicator.Weight)
                    yield return ($"{at}[{i}].weight", texts["invalid.weight"]);
                if (indicator.Cap is < 1 or > 100) yield return ($"{at}[{i}].cap", texts["invalid.cap"]);
                if (!IsBaseline(indicator.Baseline)) yield return ($"{at}[{i}].baseline", texts["invalid.baseline"]);
            }

            string Unknown(string? code) => texts.Format("invalid.unknown-figure", code, string.Join(", ", Figures.Codes.Concat(rules.OtherFigures.Select(f => f?.Code))));
        }

        private static bool IsBaseline(Baseline baseline) => baseline switch
        {
            { Kind: BaselineKind.Fixed } => baseline.Value is { } value and > 0 and <= 1_000_000_000 && decimal.Round(value, 10) == value,
            _ => baseline.Value is null,
        };

        private static IEnumerable<(string, string)> Floors(GroupRules group, string at, Texts texts)
        {
            if (group.Floors.Count > MostFloors) yield return (at, texts["invalid.floors-count"]);
            for (var i = 0; i < group.Floors.Count; i++)
            {
                if (group.Floors[i] is not { } floor)
                {
                    yield return ($"{at}[{i}]", Texts.Common["json.null"]);
                    continue;
                }
                if (!group.Indicators.Any(x => x?.Code == floor.Indicator))
                    yield return ($"{at}[{i}].indicator", texts.Format("invalid.unknown-indicator", floor.Indicator));
                if (!Limits.IsFigure(floor.Below)) yield return ($"{at}[{i}].below", texts["invalid.figure"]);
                if (floor.AtBest == YieldClass.A) yield return ($"{at}[{i}].atBest", texts["invalid.floor-without-effect"]);
            }
        }

        private static IEnumerable<(string, string)> Declarations(RuleSet rules, Texts texts)
        {
            for (var i = 0; i < rules.OtherFigures.Count; i++)
            {
                var figure = rules.OtherFigures[i];
                if (figure is null || !Limits.IsCode(figure.Code) || Figures.IsOne(figure.Code) || rules.OtherFigures.Take(i).Any(f => f?.Code == figure.Code))
                    yield return ($"otherFigures[{i}].code", texts["invalid.code"]);
            }
            for (var i = 0; i < rules.Industries.Count; i++)
            {
                var group = rules.Industries[i];
                if (group is null || !Limits.IsCode(group.Code) || rules.Industries.Take(i).Any(g => g?.Code == group.Code))
                    yield return ($"industries[{i}].code", texts["invalid.code"]);
                else if (group.Prefixes.Count == 0 || group.Prefixes.Any(prefix => rules.Industries.Take(i).Any(g => g?.Prefixes.Contains(prefix) == true)))
                    yield return ($"industries[{i}].prefixes", texts["invalid.industry-prefixes"]);
            }
            for (var i = 0; i < rules.Honours.Count; i++)
            {
                var honour = rules.Honours[i];
                if (honour is null || !Limits.IsCode(honour.Code) || rules.Honours.Take(i).Any(h => h?.Code == honour.Code))
                    yield return ($"honours[{i}].code", texts["invalid.code"]);
                else if (honour.Points == 0 || !Limits.IsBonus(honour.Points)) yield return ($"honours[{i}].points", texts["invalid.bonus"]);
            }
        }

        private static IEnumerable<(string, string)> Conditions(RuleSet rules, GroupRules group, string at, Texts texts)
        {
            for (var i = 0; i < group.Deductions.Count; i++)
            {
                var place = $"{at}.deductions[{i}]";
                if (group.Deductions[i] is not { } deduction) yield return (place, Texts.Common["json.null"]);
                else if (!Figures.IsOne(rules, deduction.Figure)) yield return ($"{place}.figure", texts.Format("invalid.unknown-indicator", deduction.Figure));
                else if (deduction is not { Free: >= 0 and <= 1_000, First: >= 0 and <= 100, Each: >= 0 and <= 100, Most: null or > 0 and <= 1_000 })
                    yield return (place, texts["invalid.deduction"]);
            }
            for (var i = 0; i < group.Protections.Count; i++)
            {
                var protection = group.Protections[i];
                if (protection is null || !Figures.IsOne(rules, protection.Figure) && !group.Indicators.Any(x => x?.Code == protection.Figure))
                    yield return ($"{at}.protections[{i}].figure", texts.Format("invalid.unknown-indicator", protection?.Figure));
                else if (protection.AtWorst == YieldClass.D) yield return ($"{at}.protections[{i}].atWorst", texts["invalid.protection-without-effect"]);
            }
            for (var i = 0; i < group.Exemptions.Count; i++)
            {
                if (group.Exemptions[i] is not { } exemption) yield return ($"{at}.exemptions[{i}]", Texts.Common["json.null"]);
                else if (!Figures.IsOne(rules, exemption.Figure))
                    yield return ($"{at}.exemptions[{i}].figure", texts.Format("invalid.unknown-indicator", exemption.Figure));
                else if (string.IsNullOrWhiteSpace(exemption.Reason) || exemption.Reason.Length > CommonRules.LongestText)
                    yield return ($"{at}.exemptions[{i}].reason", texts["invalid.exemption-reason"]);
            }
        }

        private static IEnumerable<(string, string)> TieKeys(RuleSet rules, Texts texts)
        {
            if (rules.TieKeys.Count > MostTieKeys) yield return ("tieKeys", texts["invalid.tie-keys-count"]);
            for (var i = 0; i < rules.TieKeys.Count; i++)
            {
                var key = rules.TieKeys[i];
                if (key is null || !Figures.IsOne(rules, key) && !rules.Groups.Any(g => g?.Indicators.Any(x => x?.Code == key) == true))
                    yield return ($"tieKeys[{i}]", texts.Format("invalid.unknown-indicator", key));
                else if (rules.TieKeys.Take(i).Contains(key)) yield return ($"tieKeys[{i}]", texts["invalid.tie-key-twice"]);
            }
        }
    }
}
