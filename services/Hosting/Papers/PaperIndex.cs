using System.Data.Common;
using System.Text;
using Marten;
using Weasel.Core;
using Weasel.Core.Migrations;
using Weasel.Postgresql;

namespace ParkPlatform.Hosting.Papers;

/// <summary>
/// Finds the entries that rest on a document (文号) by the beginning of its number: an index of the events themselves, so nothing has to be kept beside
/// them, and what was recorded before there was an index is found as well. People write the brackets of a number in many ways, and blanks or none; the
/// index knows one.
/// </summary>
internal sealed class PaperIndex(string schema) : ISchemaObject
{
    private const string Name = "events_by_paper";
    private const string Brackets = "[]()（）【】［］", OneKind = "〔〕〔〕〔〕〔〕〔〕", Blanks = " \u3000";

    /// <summary>A document number as the index has it.</summary>
    public const string Key = $"translate(upper(data ->> 'documentNumber'), '{Brackets}{Blanks}', '{OneKind}')";

    // After the table of the events, which is made later than the other objects of a store.
    private sealed class Feature(PaperIndex index) : FeatureSchemaBase(Name, new PostgresqlMigrator())
    {
        protected override IEnumerable<ISchemaObject> schemaObjects() => [index];
    }

    public DbObjectName Identifier => new PostgresqlObjectName(schema, Name, SchemaUtils.IdentifierUsage.General);

    public static void AddTo(StoreOptions store)
    {
        store.Events.IgnoreIndex(Name); // the table belongs to Marten, which else takes away what it does not know
        store.Storage.Add(new Feature(new(store.DatabaseSchemaName)));
    }

    /// <summary>What a number must begin with, as the index has it, for <c>like</c>.</summary>
    public static string Pattern(string number)
    {
        var pattern = new StringBuilder();
        foreach (var c in number.ToUpperInvariant().Where(c => !Blanks.Contains(c, StringComparison.Ordinal)))
        {
            if (c is '\\' or '%' or '_') pattern.Append('\\');
            pattern.Append(Brackets.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? OneKind[at] : c);
        }

        return pattern.Append('%').ToString();
    }

    public void WriteCreateStatement(Migrator migrator, TextWriter writer) =>
        writer.WriteLine($"create index {Name} on {schema}.mt_events (tenant_id, ({Key}) text_pattern_ops);");

    public void WriteDropStatement(Migrator rules, TextWriter writer) => writer.WriteLine($"drop index if exists {schema}.{Name};");

    public void ConfigureQueryCommand(Weasel.Core.DbCommandBuilder builder)
    {
        builder.Append("select 1 from pg_indexes where schemaname = ");
        builder.AppendParameter(schema);
        builder.Append(" and indexname = ");
        builder.AppendParameter(Name);
        builder.Append(";");
    }

    public async Task<ISchemaObjectDelta> CreateDeltaAsync(DbDataReader reader, CancellationToken ct = default) =>
        new SchemaObjectDelta(this, await reader.ReadAsync(ct) ? SchemaPatchDifference.None : SchemaPatchDifference.Create);

    public IEnumerable<DbObjectName> AllNames() => [Identifier];
}
