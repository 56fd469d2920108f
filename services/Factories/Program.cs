var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();

namespace ParkPlatform.Factories
{
    public partial class Program;
}
